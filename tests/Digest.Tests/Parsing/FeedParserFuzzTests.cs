using Digest.Parsing;
using Digest.Tests.Support;

namespace Digest.Tests.Parsing;

public sealed class FeedParserFuzzTests
{
    private static readonly Uri Address = new("https://feeds.example/feed.xml");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_damage_makes_the_parser_fail(int seed)
    {
        var bodies = Directory.EnumerateFiles(Repository.PathOf("tests", "fixtures", "feeds")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var mutator = new FeedMutator(seed);
        var parser = new FeedParser();

        var feeds = Enumerable.Range(0, 1000).Select(i => parser.Parse(mutator.Mutate(bodies[i % bodies.Count]), Address));

        Assert.All(feeds, feed => Assert.DoesNotContain(feed.Entries, entry => entry.Title.Any(char.IsControl)));
    }
}
