using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class StoreArticlesTests
{
    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task An_article_comes_back_as_it_was(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        var article = Sample.Article("a", TestStore.Start);

        await test.Store.AddArticlesAsync([article, article], CancellationToken.None);
        var found = await test.Store.ArticleAsync(article.CanonicalUrl, CancellationToken.None);

        Assert.NotNull(found);
        Assert.Equal(article.Sentences, found.Sentences);
        Assert.Equal(article.Repairs, found.Repairs);
        Assert.Equal(article with { Sentences = [], Links = [], Repairs = [] }, found with { Sentences = [], Links = [], Repairs = [] });
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Articles_of_a_period_come_oldest_first_without_its_end(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        var end = TestStore.Start;

        await test.Store.AddArticlesAsync(
            [Sample.Article("end", end), Sample.Article("late", end.AddDays(-1)), Sample.Article("early", end.AddDays(-7))], CancellationToken.None);
        var found = await test.Store.ArticlesInAsync(Period.WeekEnding(end), CancellationToken.None);

        Assert.Equal(["early", "late"], found.Select(article => article.Entry.Id));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_entry_comes_back_until_it_is_settled(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        var entry = Sample.Entry("a", TestStore.Start);

        var first = await test.Store.AddEntriesAsync([entry], CancellationToken.None);
        var second = await test.Store.AddEntriesAsync([entry], CancellationToken.None);
        await test.Store.SettleEntriesAsync(second, CancellationToken.None);

        Assert.Equal([entry], first);
        Assert.Equal([entry], second);
        Assert.Empty(await test.Store.AddEntriesAsync([entry], CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Undated_entries_are_old_on_the_first_round_and_new_later(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        var first = await test.Store.AddEntriesAsync([Sample.Entry("a")], CancellationToken.None);
        test.Clock.Advance(TimeSpan.FromHours(1));
        var second = await test.Store.AddEntriesAsync([Sample.Entry("a"), Sample.Entry("b")], CancellationToken.None);

        Assert.Equal(DateTimeOffset.UnixEpoch, Assert.Single(first).Published);
        Assert.Equal([DateTimeOffset.UnixEpoch, test.Clock.GetUtcNow()], second.Select(entry => entry.Published));
        Assert.Equal(0, await test.Store.CountEntriesAsync(Period.WeekEnding(TestStore.Start), CancellationToken.None));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Text_that_no_database_takes_is_stored_all_the_same(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);

        var stored = await test.Store.AddEntriesAsync([Sample.Entry("a\0b\ud83d", TestStore.Start)], CancellationToken.None);

        Assert.Single(stored);
    }
}
