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
}
