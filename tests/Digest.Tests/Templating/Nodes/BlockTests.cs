using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class BlockTests
{
    [Theory]
    [InlineData("<td>\n  {{ '<p>\\n</p>' }}\n</td>", "<td>\n  <p>\n  </p>\n</td>")]
    [InlineData("{{ 'a\\nb' }}", "a\nb")]
    public void Further_lines_of_a_value_keep_the_indent(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
