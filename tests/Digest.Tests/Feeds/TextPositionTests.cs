using Digest.Feeds;

namespace Digest.Tests.Feeds;

public sealed class TextPositionTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(7, 2, 2)]
    [InlineData(999, 2, 3)]
    public void Columns_count_characters_and_not_bytes(int offset, int line, int column)
    {
        Assert.Equal(new TextPosition(line, column), TextPosition.Of("ab\r\n甲b"u8, offset));
    }
}
