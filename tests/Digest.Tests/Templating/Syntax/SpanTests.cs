using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class SpanTests
{
    [Fact]
    public void An_error_after_a_call_points_behind_it()
    {
        Assert.Equal("text(1,22) : error : Invalid number of arguments `1` passed to `string.append('a')` while expecting `2` arguments", Rendering.ProblemOf("{{ string.append('a') }}"));
    }
}
