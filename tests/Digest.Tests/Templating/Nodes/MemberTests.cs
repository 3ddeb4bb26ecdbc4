using Digest.Tests.Support;

namespace Digest.Tests.Templating.Nodes;

public sealed class MemberTests
{
    [Theory]
    [InlineData("{{ x?.y?.z }}|{{ x = { a: null }; x.a?.b }}|", "||")]
    [InlineData("{{ x = { a: 1 }; x.nope }}", "")]
    public void Members_of_null_are_an_error_unless_asked_for_softly(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }

    [Fact]
    public void The_missing_member_is_named()
    {
        Assert.Equal("text(1,6) : error : Cannot get the member x.y for a null object.", Rendering.ProblemOf("{{ x.y }}"));
    }
}
