using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class JumpsTests
{
    [Theory]
    [InlineData("{{ for i in 1..4; if i == 2; continue; end; if i == 4; break; end; i; end }}", "13")]
    [InlineData("{{ func f; for i in 1..3; if i == 2; ret i; end; end; end; f }}", "2")]
    public void Loops_are_left_and_taken_up(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Fact]
    public void A_jump_outside_a_loop_is_refused()
    {
        Assert.Equal("text(1,4) : error : The <break> statement can only be used inside for/while loops", Rendering.ProblemOf("{{ break }}"));
    }
}
