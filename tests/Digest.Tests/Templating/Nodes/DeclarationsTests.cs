using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class DeclarationsTests
{
    [Theory]
    [InlineData("{{ capture x }}a{{ 1 }}{{ end }}[{{ x }}]", "[a1]")]
    [InlineData("{{ with { z: 9 }; z; end }}{{ z }}", "9")]
    [InlineData("{{ import { a: 1 }; a }}", "1")]
    [InlineData("{{ func w(t) }}<{{ t }}>{{ $$ }}{{ end }}{{ wrap w 'b' }}in{{ end }}", "<b>in")]
    public void Names_are_given_meaning(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Fact]
    public void A_sealed_variable_is_not_written()
    {
        Assert.Equal("text(1,23) : error : Cannot set value on the readonly variable `x`", Rendering.ProblemOf("{{ x = 1; readonly x; x = 2 }}"));
    }
}
