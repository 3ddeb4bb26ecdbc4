using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class UnaryTests
{
    [Fact]
    public void Signs_stand_before_their_value()
    {
        Assert.Equal("-1 2 false true", Rendering.Of("{{ -1 }} {{ +2 }} {{ !true }} {{ !null }}"));
    }
}
