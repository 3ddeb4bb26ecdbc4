using Digest.Text;

namespace Digest.Tests.Text;

public sealed class TermVectorTests
{
    [Fact]
    public void A_vector_is_wholly_like_itself()
    {
        var vector = TermVector.Of(["grok", "4", "grok"]);

        Assert.Equal(1, vector.Cosine(vector), 5);
    }

    [Fact]
    public void Vectors_without_a_shared_term_are_unlike()
    {
        Assert.Equal(0, TermVector.Of(["grok"]).Cosine(TermVector.Of(["claude"])));
    }

    [Fact]
    public void An_empty_vector_is_like_nothing()
    {
        Assert.Equal(0, TermVector.Of([]).Cosine(TermVector.Of(["claude"])));
    }
}
