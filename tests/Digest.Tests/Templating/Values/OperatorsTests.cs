using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class OperatorsTests
{
    [Fact]
    public void Unknown_pairs_are_refused_by_their_sign()
    {
        Assert.Equal("text(1,8) : error : Operator `-` is not supported on string objects", Rendering.ProblemOf("{{ 'a' - 'b' }}"));
    }
}
