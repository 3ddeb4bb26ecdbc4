using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class ConditionsTests
{
    [Theory]
    [InlineData("{{ if false }}a{{ else if true }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ case 5; when 1, 2; 'a'; when 4 || 5; 'b'; else; 'c'; end }}", "b")]
    [InlineData("{{ if 0 }}zero is true{{ end }}{{ if empty }}never{{ end }}", "zero is true")]
    public void Branches_are_chosen(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
