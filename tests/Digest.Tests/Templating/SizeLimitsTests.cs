using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class SizeLimitsTests
{
    [Theory]
    [InlineData("{{ x = 'a'; for i in 1..100; x = x + x; end }}")]
    [InlineData("{{ x = [1]; for i in 1..100; x = x + x; end }}")]
    [InlineData("{{ x = [1]; for i in 1..100; x = x | array.concat x; end }}")]
    [InlineData("{{ 'a' * 100000000 }}")]
    [InlineData("{{ [1] * 100000000 }}")]
    [InlineData("{{ ('a' * 100000) | string.replace 'a' ('b' * 100000) }}")]
    public void Values_that_grow_without_end_are_refused(string template)
    {
        Assert.Contains("is longer than the limit of", Rendering.ProblemOf(template), StringComparison.Ordinal);
    }
}
