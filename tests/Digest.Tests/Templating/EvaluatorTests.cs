using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class EvaluatorTests
{
    [Fact]
    public void A_value_returned_at_the_top_is_printed_and_ends_the_template()
    {
        Assert.Equal("a5", Rendering.Of("a{{ ret 5 }}b"));
    }

    [Theory]
    [InlineData("{{ func f; f; end; f }}", "text(1,12) : error : Exceeding number of recursive depth limit `100` for node: `f`")]
    [InlineData("{{ while true; end }}", "text(1,4) : error : Exceeding number of iteration limit `1000` for loop statement: while true")]
    [InlineData("{{ for i in 1..5000; end }}", "text(1,14) : error : Range expression exceeds LoopLimit `1000`.")]
    public void Runaway_templates_are_stopped(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }
}
