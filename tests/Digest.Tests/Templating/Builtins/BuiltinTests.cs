using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class BuiltinTests
{
    [Theory]
    [InlineData("{{ up = @string.upcase; 'a' | up }}", "A")]
    [InlineData("{{ @string.upcase | object.kind }}", "function")]
    public void A_builtin_is_a_value_when_it_is_aliased(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
