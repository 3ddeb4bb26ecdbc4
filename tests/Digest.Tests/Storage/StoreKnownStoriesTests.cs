using Digest.Storage;
using Digest.Text;

namespace Digest.Tests.Storage;

public sealed class StoreKnownStoriesTests
{
    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Stories_are_known_for_as_long_as_asked(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        KnownStory[] stories = [Known("old", TestStore.Start.AddDays(-60)), Known("new", TestStore.Start)];

        await test.Store.RememberStoriesAsync(stories, CancellationToken.None);
        var known = await test.Store.KnownStoriesAsync(TestStore.Start.AddDays(-56), CancellationToken.None);

        Assert.Equal("new", Assert.Single(known).StoryId);
        Assert.Equal(stories[1].Tellings, known[0].Tellings);
    }

    private static KnownStory Known(string id, DateTimeOffset mailedAt) => new()
    {
        StoryId = id,
        MailedAt = mailedAt,
        Urls = [new Uri("https://news.example/a")],
        Tellings = [new KnownTelling("Title", "Opening", TextLanguage.English, mailedAt, ulong.MaxValue)],
        SentenceHashes = ["h1"],
    };
}
