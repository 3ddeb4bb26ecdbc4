using Digest.App.Commands;

namespace Digest.Tests.Commands;

public sealed class TagItemTests
{
    [Theory]
    [InlineData("""{"id":1,"title":"T","text":"x"}""", "x")]
    [InlineData("""{"id":1,"title":"T","body":"y"}""", "y")]
    [InlineData("""{"id":1,"title":"T","text":7}""", "")]
    public void The_text_is_text_or_body(string line, string text)
    {
        var item = TagItem.Read(line);

        Assert.Equal(("T", text), (item?.Title, item?.Text));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{\"title\":\"no id\"}")]
    [InlineData("{\"id\":")]
    public void A_line_that_is_no_item_gives_none(string line) => Assert.Null(TagItem.Read(line));
}
