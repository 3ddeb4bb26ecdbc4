using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class LoopNamesTests
{
    [Theory]
    [InlineData("{{ func f; ret x; end; for x in [1, 2]; f; end }}", "12")]
    [InlineData("{{ for x in [1]; with { y: 2 }; x; y; end; end }}", "12")]
    public void A_function_in_a_loop_sees_the_loop_of_its_caller(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
