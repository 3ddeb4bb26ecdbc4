using System.Buffers;
using System.Text;
using Digest.Transport;

namespace Digest.Tests.Transport;

/// <summary>The examples are those of RFC 6376 §3.4.5.</summary>
public sealed class DkimCanonicalTests
{
    [Theory]
    [InlineData("A: X", "a:X\r\n")]
    [InlineData("B : Y\t\r\n\tZ  ", "b:Y Z\r\n")]
    public void A_field_is_relaxed_as_the_standard_shows(string field, string relaxed) => Assert.Equal(relaxed, DkimCanonical.Field(field));

    [Theory]
    [InlineData(" C \r\nD \t E\r\n\r\n\r\n", " C\r\nD E\r\n")]
    [InlineData("", "")]
    [InlineData("\r\n\r\n", "")]
    [InlineData("a\r\n\r\nb", "a\r\n\r\nb\r\n")]
    public void A_body_is_relaxed_as_the_standard_shows(string body, string relaxed) =>
        Assert.Equal(relaxed, Encoding.ASCII.GetString(DkimCanonical.Body(new ReadOnlySequence<byte>(Encoding.ASCII.GetBytes(body))).Span));

    [Fact]
    public void Folded_lines_stay_with_their_field() => Assert.Equal(["A: 1\r\n 2", "B: 3"], DkimCanonical.Fields("A: 1\r\n 2\r\nB: 3\r\n"));
}
