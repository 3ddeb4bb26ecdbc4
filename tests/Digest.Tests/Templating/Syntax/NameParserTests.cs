using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class NameParserTests
{
    [Theory]
    [InlineData("{{ for.bad }}", "text(1,4) : error : The loop variable <for.bad> is not supported")]
    [InlineData("{{ while.last }}", "text(1,4) : error : The loop variable <while.last> is invalid")]
    public void The_words_of_a_loop_are_checked(string template, string expected)
    {
        Assert.Equal(expected, Rendering.ProblemOf(template));
    }
}
