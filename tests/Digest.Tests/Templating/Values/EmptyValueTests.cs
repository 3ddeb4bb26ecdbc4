using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class EmptyValueTests
{
    [Fact]
    public void Nothing_is_printed_as_nothing()
    {
        Assert.Equal("[]", Rendering.Of("[{{ empty }}]"));
    }
}
