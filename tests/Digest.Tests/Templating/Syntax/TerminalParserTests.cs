using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class TerminalParserTests
{
    [Fact]
    public void Unary_signs_bind_before_operators()
    {
        Assert.Equal("1 true", Rendering.Of("{{ -2 + 3 }} {{ !false && true }}"));
    }
}
