using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class CursorTests
{
    [Theory]
    [InlineData("a\r\nb{{ x.y }}", "text(2,7) : error : Cannot get the member x.y for a null object.")]
    [InlineData("a\n\n{{ x.y }}", "text(3,6) : error : Cannot get the member x.y for a null object.")]
    public void Lines_are_counted_whatever_ends_them(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }
}
