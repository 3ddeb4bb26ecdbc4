using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class StoreIssuesTests
{
    private static readonly Slot Monday = Slot.At("weekly", TestStore.Start);

    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_slot_makes_one_issue_whoever_fires_it(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        var first = await PublishAsync(test, Monday);
        var again = await PublishAsync(test, Monday);

        Assert.Equal(1, first?.Number);
        Assert.Equal(1, again?.Number);
        Assert.Single(await test.Store.IssuesAsync(CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_slot_older_than_the_newest_makes_none(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        await PublishAsync(test, Monday);

        Assert.Null(await PublishAsync(test, Slot.At("weekly", TestStore.Start.AddDays(-7))));
        Assert.Equal(Monday, await test.Store.NewestSlotAsync("weekly", CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_skipped_slot_makes_none(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        Assert.True(await test.Store.SkipSlotAsync(Monday, CancellationToken.None));

        Assert.False(await test.Store.SkipSlotAsync(Monday, CancellationToken.None));
        Assert.Null(await PublishAsync(test, Monday));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_issue_comes_back_with_everything_it_stands_on(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        await PublishAsync(test, Monday);
        var stored = await test.Store.IssueAsync(1, CancellationToken.None);

        Assert.NotNull(stored);
        var brief = stored.Issue.Briefs.Single();
        Assert.Equal("Qwen 3.8 is out.", brief.English[0].Sources[0].Text);
        Assert.Equal("Qwen 3.8 is out.\n通义千问 3.8 发布。", brief.Story.Lead.Article.Text);
        Assert.Equal(3, brief.Story.Score + brief.Story.Lead.Score);
        Assert.Contains("s1", brief.Story.NewSentences ?? new HashSet<string>(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_reader_of_some_sections_gets_an_edition_of_them(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        var wishes = new SubscriberWishes(EditionLanguage.English, Sections: [SectionKind.Research]);
        await test.Store.AddSubscriberAsync(Sample.Address("r1@news.example"), wishes, CancellationToken.None);

        await PublishAsync(test, Monday);
        var editions = await test.Store.EditionsAsync(1, CancellationToken.None);

        Assert.Equal(5, editions.Count);
        Assert.Equal("<p>English 1</p>", editions.Single(edition => edition.Choice.Sections == "Research").Html);
        Assert.Single(editions.Select(edition => edition.Boundary).Distinct());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_an_issue_tells_is_known_with_it(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        var told = new KnownStory { StoryId = "story-1", MailedAt = TestStore.Start, Urls = [], Tellings = [], SentenceHashes = ["h1"] };

        await test.Store.PublishAsync(Monday, new Publication(Sample.Draft(TestStore.Start), "news.example", [told]), Sample.Render, CancellationToken.None);

        Assert.Equal("story-1", Assert.Single(await test.Store.KnownStoriesAsync(TestStore.Start, CancellationToken.None)).StoryId);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_edition_that_cannot_be_rendered_leaves_no_trace(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        await Assert.ThrowsAsync<InvalidOperationException>(() => test.Store.PublishAsync(
            Monday, new Publication(Sample.Draft(TestStore.Start), "news.example", []), (_, _) => throw new InvalidOperationException("broken"), CancellationToken.None));

        Assert.Null(await test.Store.NewestSlotAsync("weekly", CancellationToken.None));
        Assert.Equal(1, (await PublishAsync(test, Monday))?.Number);
    }

    private static Task<Issue?> PublishAsync(TestStore test, Slot slot) =>
        test.Store.PublishAsync(slot, new Publication(Sample.Draft(slot.DueAt), "news.example", []), Sample.Render, CancellationToken.None);
}
