using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class ScopesTests
{
    [Theory]
    [InlineData("{{ x = 1; func f(a); x = 2; end; f 0; x }}", "1")]
    [InlineData("{{ x = 1; func f; x = 2; end; f; x }}", "2")]
    public void Functions_write_to_their_own_variables(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
