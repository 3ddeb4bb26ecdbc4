using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class FunctionTests
{
    [Fact]
    public void A_function_is_shown_as_one()
    {
        Assert.Equal("[<function>]", Rendering.Of("{{ [@string.upcase] }}"));
    }
}
