using Digest.Selection;
using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class NameFinderTests
{
    private static readonly NameFinder Finder = new(new TopicMatcher(Catalogue.Load([])));

    [Fact]
    public void Known_and_unknown_names_are_found_in_order()
    {
        var names = Finder.Find("谷歌与 PrismML 合作", chinese: true);

        Assert.Equal(["Google", "PrismML"], names.Select(name => name.In(chinese: false)));
    }

    [Fact]
    public void No_name_overlaps_another()
    {
        var names = Finder.Find("Google DeepMind 发布 AlphaProof Nexus", chinese: true);

        Assert.All(names.Zip(names.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }
}
