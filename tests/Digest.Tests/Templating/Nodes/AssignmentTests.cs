using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class AssignmentTests
{
    [Theory]
    [InlineData("{{ x = 1 }}{{ x += 2 }}{{ x *= 4 }}{{ x }}", "12")]
    [InlineData("{{ x = {}; x.a = 1; x['b'] = 2; x }}", "{a: 1, b: 2}")]
    public void Assignments_print_nothing(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
