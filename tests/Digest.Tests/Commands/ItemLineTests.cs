using Digest.App.Commands;

namespace Digest.Tests.Commands;

public sealed class ItemLineTests
{
    [Fact]
    public void Letters_stay_letters_and_line_breaks_do_not_break_the_line()
    {
        Assert.Equal("""{"title":"大模型\n<b>","link":null}""", ItemLine.Of([("title", "大模型\n<b>"), ("link", null)]));
    }
}
