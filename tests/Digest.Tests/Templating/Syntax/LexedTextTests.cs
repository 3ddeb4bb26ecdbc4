using Digest.Tests.Support;

namespace Digest.Tests.Templating.Syntax;

public sealed class LexedTextTests
{
    [Fact]
    public void Reading_stops_at_the_first_thing_that_cannot_be_read()
    {
        Assert.Equal("text(1,7) : error : Unexpected token q\ntext(1,7) : error : Unexpected escape character `q` in string. Only 0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF are allowed", Rendering.ProblemOf("{{ 'a\\q' }} {{ 1 + }}"));
    }
}
