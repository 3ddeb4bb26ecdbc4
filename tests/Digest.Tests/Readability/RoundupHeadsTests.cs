using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class RoundupHeadsTests
{
    [Fact]
    public void Related_articles_of_the_own_site_are_no_stories()
    {
        var links = string.Concat(Enumerable.Range(1, 5).Select(i => $"<h3><a href='/more/{i}'>Another article of this site about thing {i}</a></h3><p>More.</p>"));
        var entry = new Entry { Id = "1", FeedUrl = new Uri("https://a.example/f"), Url = new Uri("https://a.example/1"), Title = "A story", ContentHtml = $"<p>Prose.</p>{links}" };

        Assert.Same(entry, Assert.Single(RoundupSplitter.Split(entry, "A")));
    }

    [Fact]
    public void An_article_whose_headings_are_mostly_its_own_is_no_roundup()
    {
        var linked = string.Concat(Enumerable.Range(1, 3).Select(i => $"<h3><a href='https://site{i}.example/story'>What the other site wrote about thing {i}</a></h3><p>More.</p>"));
        var own = string.Concat(Enumerable.Range(1, 5).Select(i => $"<h3>Part {i} of our own long report</h3><p>Prose of this article that goes on for a good while.</p>"));
        var entry = new Entry { Id = "1", FeedUrl = new Uri("https://a.example/f"), Url = new Uri("https://a.example/1"), Title = "A story", ContentHtml = linked + own };

        Assert.Same(entry, Assert.Single(RoundupSplitter.Split(entry, "A")));
    }
}
