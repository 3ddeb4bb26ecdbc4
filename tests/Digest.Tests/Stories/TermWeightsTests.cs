using Digest.Stories;

namespace Digest.Tests.Stories;

public sealed class TermWeightsTests
{
    [Fact]
    public void A_rare_term_weighs_more_than_a_common_one()
    {
        var weights = new TermWeights([Bag("model", "heron"), Bag("model"), Bag("model")]);

        Assert.True(weights.Of("heron") > weights.Of("model"));
        Assert.Equal(0, weights.Of("model"), 0.2);
    }

    private static Dictionary<string, double> Bag(params string[] terms) => terms.ToDictionary(term => term, _ => 1.0, StringComparer.Ordinal);
}
