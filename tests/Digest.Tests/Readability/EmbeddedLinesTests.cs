using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class EmbeddedLinesTests
{
    [Fact]
    public void Comments_are_left_out() => Assert.DoesNotContain(EmbeddedLines.Of("noise-names.txt"), line => line.Length == 0 || line[0] == '#');

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("nothing.txt", Assert.Throws<InvalidOperationException>(() => EmbeddedLines.Of("nothing.txt")).Message, StringComparison.Ordinal);
}
