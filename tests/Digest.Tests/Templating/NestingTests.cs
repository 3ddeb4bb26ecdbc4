using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class NestingTests
{
    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("!")]
    [InlineData("true ? 1 : ")]
    [InlineData("'a' | string.append ")]
    [InlineData("1 + ")]
    public void An_expression_without_end_is_refused_and_ends_nothing_else(string piece)
    {
        var template = "{{ " + string.Concat(Enumerable.Repeat(piece, 20_000)) + "1 }}";

        Assert.Contains("expression", Rendering.ProblemOf(template), StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_without_end_are_refused()
    {
        Assert.NotEmpty(Rendering.ProblemOf(string.Concat(Enumerable.Repeat("{{ if true }}", 30_000))));
    }
}
