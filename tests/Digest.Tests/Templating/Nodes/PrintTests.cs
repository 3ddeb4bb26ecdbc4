using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class PrintTests
{
    [Fact]
    public void A_value_is_printed()
    {
        Assert.Equal("1a", Rendering.Of("{{ 1 }}{{ 'a' }}{{ null }}"));
    }
}
