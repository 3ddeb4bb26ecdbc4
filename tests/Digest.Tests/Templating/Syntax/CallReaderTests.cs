using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class CallReaderTests
{
    [Theory]
    [InlineData("{{ func f; $.a + $; end; f 1 a: 'x' 2 }}", "x[1, 2]")]
    [InlineData("{{ string.replace(text: 'aa', match: 'a', replace: 'b') }}", "bb")]
    public void Names_and_positions_mix_in_a_call(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
