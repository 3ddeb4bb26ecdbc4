using System.Text;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class SmtpReplyParserTests
{
    [Fact]
    public void Several_lines_are_one_answer_whether_or_not_they_arrive_at_once()
    {
        var parser = new SmtpReplyParser();

        Assert.Null(parser.Read("250-one\r\n250-t"u8, out var used));
        Assert.Equal(9, used);
        Assert.Equal(["one", "two", ""], parser.Read("250-two\r\n250\r\n354 next"u8, out used)?.Lines);
        Assert.Equal(14, used);
    }

    [Fact]
    public void Control_characters_do_not_reach_logs_and_terminals() =>
        Assert.Equal("250 a [31mb", new SmtpReplyParser().Read("250 a\u001b[31mb\n"u8, out _)?.ToString());

    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request\r\n")]
    [InlineData("\u0016\u0003\u0001\r\n")]
    [InlineData("99 short\r\n")]
    [InlineData("250x\r\n")]
    [InlineData("\r\n")]
    public void What_is_no_answer_is_told_apart(string octets) => Assert.Throws<IOException>(() => new SmtpReplyParser().Read(Encoding.ASCII.GetBytes(octets), out _));

    [Fact]
    public void An_answer_without_an_end_is_given_up() =>
        Assert.Throws<IOException>(() => new SmtpReplyParser().Read(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("250-more\r\n", 300))), out _));

    [Fact]
    public void A_line_without_an_end_is_given_up() => Assert.Throws<IOException>(() => new SmtpReplyParser().Read(new byte[5000], out _));
}
