using Digest.Tests.Support;

namespace Digest.Tests.Templating.Values;

public sealed class LoopFrameTests
{
    [Theory]
    [InlineData("{{ for x in [1, 2, 3]; for.rindex; for.even ? 'e' : 'o'; end }}", "2e1o0e")]
    [InlineData("{{ for x in [1, 2]; for.length; end }}", "22")]
    public void A_loop_counts_backwards_too(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
