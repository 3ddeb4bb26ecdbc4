using System.Buffers;
using System.Text;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class SmtpBodyTests
{
    [Theory]
    [InlineData("a\r\nb\r\n", "a\r\nb\r\n")]
    [InlineData("a", "a\r\n")]
    [InlineData("a\nb\rc\r\n", "a\r\nb\r\nc\r\n")]
    [InlineData("\n\r\r\n", "\r\n\r\n\r\n")]
    [InlineData(".\r\n..\r\nx.\r\n", "..\r\n...\r\nx.\r\n")]
    [InlineData("a\n.\nMAIL FROM:<x@evil.example>\n", "a\r\n..\r\nMAIL FROM:<x@evil.example>\r\n")]
    [InlineData("", "")]
    public void Lines_end_with_CRLF_and_a_leading_dot_is_doubled(string octets, string wire)
    {
        var whole = new ArrayBufferWriter<byte>();
        var pieces = new ArrayBufferWriter<byte>();

        SmtpBody.Write(new ReadOnlySequence<byte>(Encoding.ASCII.GetBytes(octets)), whole, doubleDots: true);
        SmtpBody.Write(OctetPieces.Join(octets.Select(letter => new ReadOnlyMemory<byte>([(byte)letter]))), pieces, doubleDots: true);

        Assert.Equal(wire, Encoding.ASCII.GetString(whole.WrittenSpan));
        Assert.Equal(wire, Encoding.ASCII.GetString(pieces.WrittenSpan));
    }

    [Fact]
    public void In_a_chunk_a_dot_stays_single()
    {
        var chunk = new ArrayBufferWriter<byte>();

        SmtpBody.Write(new ReadOnlySequence<byte>(".a\n.b"u8.ToArray()), chunk, doubleDots: false);

        Assert.Equal(".a\r\n.b\r\n", Encoding.ASCII.GetString(chunk.WrittenSpan));
    }
}
