using Digest.Text;

namespace Digest.Tests.Text;

public sealed class TermVectorTests
{
    [Fact]
    public void A_vector_is_wholly_like_itself()
    {
        var vector = Vector(["grok", "4", "grok"]);

        Assert.Equal(1, vector.Cosine(vector), 5);
    }

    [Fact]
    public void Vectors_without_a_shared_term_are_unlike()
    {
        Assert.Equal(0, Vector(["grok"]).Cosine(Vector(["claude"])));
    }

    [Fact]
    public void An_empty_vector_is_like_nothing()
    {
        Assert.Equal(0, Vector([]).Cosine(Vector(["claude"])));
    }

    private static TermVector Vector(string[] terms) => TermVector.Of(terms.Distinct(StringComparer.Ordinal).ToDictionary(term => TokenHash.Of(term), _ => 1.0));
}
