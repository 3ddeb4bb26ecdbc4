using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class BuiltinObjectsTests
{
    [Theory]
    [InlineData("{{ [array, html, math, object, regex, string, timespan] | array.size }}", "7")]
    [InlineData("{{ empty }}{{ blank }}", "")]
    public void Every_builtin_object_is_there(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
