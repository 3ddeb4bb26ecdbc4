using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class StoreBriefsTests
{
    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task An_answer_is_found_under_its_key_and_the_last_one_holds(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        await test.Store.KeepBriefAnswerAsync("k1", "first", CancellationToken.None);
        await test.Store.KeepBriefAnswerAsync("k1", "second", CancellationToken.None);

        Assert.Equal("second", await test.Store.BriefAnswerAsync("k1", CancellationToken.None));
        Assert.Null(await test.Store.BriefAnswerAsync("k2", CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Answers_of_stories_that_nobody_remembers_are_forgotten(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        await test.Store.KeepBriefAnswerAsync("old", "x", CancellationToken.None);
        test.Clock.Advance(TimeSpan.FromDays(57));

        await test.Store.KeepBriefAnswerAsync("new", "y", CancellationToken.None);

        Assert.Null(await test.Store.BriefAnswerAsync("old", CancellationToken.None));
    }
}
