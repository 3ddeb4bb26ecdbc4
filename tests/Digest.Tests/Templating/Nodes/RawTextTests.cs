using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class RawTextTests
{
    [Fact]
    public void Text_is_printed_as_it_stands()
    {
        Assert.Equal("百模 <b> & 'x'\n", Rendering.Of("百模 <b> & 'x'\n"));
    }
}
