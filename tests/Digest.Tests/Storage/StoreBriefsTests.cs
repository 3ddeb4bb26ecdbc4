using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class StoreBriefsTests
{
    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task An_answer_is_kept_under_its_key_and_replaced_by_a_newer_one(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        await test.Store.KeepBriefAnswerAsync("a", "{1}", CancellationToken.None);

        await test.Store.KeepBriefAnswerAsync("a", "{2}", CancellationToken.None);

        Assert.Equal("{2}", await test.Store.BriefAnswerAsync("a", CancellationToken.None));
        Assert.Null(await test.Store.BriefAnswerAsync("b", CancellationToken.None));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Answers_are_forgotten_with_the_stories_after_eight_weeks(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        await test.Store.KeepBriefAnswerAsync("old", "{}", CancellationToken.None);
        test.Clock.Advance(TimeSpan.FromDays(57));

        await test.Store.KeepBriefAnswerAsync("new", "{}", CancellationToken.None);

        Assert.Null(await test.Store.BriefAnswerAsync("old", CancellationToken.None));
    }
}
