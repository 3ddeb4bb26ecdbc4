using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class TextBufferTests
{
    [Fact]
    public void It_grows_and_is_cut_back()
    {
        var buffer = new TextBuffer();

        buffer.Append(new string('a', 10_000));
        buffer.Append('b');
        buffer.Truncate(3);

        Assert.Equal("aaa", buffer.ToString());
    }
}
