using Digest.Feeds;

namespace Digest.Tests.Feeds;

public sealed class TriviaTests
{
    [Fact]
    public void A_comma_is_found_past_blanks_and_comments()
    {
        Assert.Equal(9, Trivia.Comma(" /* , */ ,"u8, 0));
        Assert.Null(Trivia.Comma(" ]"u8, 0));
    }

    [Fact]
    public void The_last_comment_of_the_line_ends_what_belongs_to_it()
    {
        Assert.Equal(6, Trivia.SameLine(" /*a*/ \n// b"u8, 0));
        Assert.Equal(12, Trivia.LastComment(" /*a*/ \n// b"u8, 0));
    }
}
