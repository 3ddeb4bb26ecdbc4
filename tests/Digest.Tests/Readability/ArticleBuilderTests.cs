using Digest.Readability;
using Digest.Text;

namespace Digest.Tests.Readability;

public sealed class ArticleBuilderTests
{
    private static readonly Entry Entry = new() { Id = "1", FeedUrl = new Uri("https://lab.example/feed"), Title = "T", Published = new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero) };

    [Fact]
    public void Sentences_are_ranges_of_the_stored_text()
    {
        var article = ArticleBuilder.Build(Entry, "The Lab", Pages.Url, "T", "国家公布名单。共有五家企业通过。", []);

        Assert.Equal(["国家公布名单。", "共有五家企业通过。"], article.Sentences.Select(sentence => sentence.Text));
        Assert.All(article.Sentences, sentence => Assert.Equal(sentence.Text, article.Text.Substring(sentence.Start, sentence.Length)));
        Assert.Equal(TextLanguage.SimplifiedChinese, article.Language);
    }

    [Fact]
    public void A_title_that_begins_the_text_again_is_taken_off() =>
        Assert.Equal("It is out.", ArticleBuilder.Build(Entry, "A", Pages.Url, "Second model!", "Second Model\nIt is out.", []).Text);

    [Fact]
    public void The_same_text_gives_the_same_fingerprint_and_ids()
    {
        var (one, other) = (ArticleBuilder.Build(Entry, "A", Pages.Url, "T", Pages.Prose, []), ArticleBuilder.Build(Entry, "B", Pages.Url, "T", Pages.Prose, []));

        Assert.Equal(one.Fingerprint, other.Fingerprint);
        Assert.Equal(one.Sentences.Select(sentence => sentence.Id), other.Sentences.Select(sentence => sentence.Id));
    }
}
