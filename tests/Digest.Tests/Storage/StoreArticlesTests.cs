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
}
