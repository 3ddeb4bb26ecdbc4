using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class DeclaredFunctionTests
{
    [Fact]
    public void A_short_function_is_declared_by_itself()
    {
        Assert.Equal("4", Rendering.Of("{{ f(x, y) = x - y; f 5 1 }}"));
    }
}
