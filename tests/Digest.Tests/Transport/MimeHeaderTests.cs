using System.Text;
using System.Text.RegularExpressions;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed partial class MimeHeaderTests
{
    private static readonly string[] Fields =
        ["From", "To", "Subject", "Date", "Message-ID", "List-Id", "List-Unsubscribe", "List-Unsubscribe-Post", "Auto-Submitted", "Precedence", "Content-Language", "MIME-Version", "Content-Type"];

    [Fact]
    public void No_content_forges_a_field_or_a_line_end_in_ten_thousand_messages()
    {
        for (var number = 0; number < 10_000; number++)
        {
            var message = Encoding.ASCII.GetString(MimeWriter.Write(Generated.Content(number)));
            var header = message[..message.IndexOf("\r\n\r\n", StringComparison.Ordinal)];

            Assert.False(BareLineEnd().IsMatch(message), $"message {number} has a bare line end");
            Assert.Equal(Fields, header.Split("\r\n").Where(line => line[0] != ' ').Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
            Assert.All(header.Split("\r\n"), line => Assert.InRange(line.Length, 1, 78));
        }
    }

    [Fact]
    public void A_domain_beyond_ASCII_is_written_in_ASCII_and_a_name_as_it_is()
    {
        var header = new MimeHeader(Generated.Content(1)).Write("读者@例子.example", "<1@digest.example>", link => link);

        Assert.Contains("\r\nTo: 读者@xn--fsqu00a.example\r\n", header, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a@b.example\r\nBcc: x@y.example")]
    [InlineData("a@b.example ,x@y.example")]
    [InlineData("a\u0085@b.example")]
    public void An_address_that_could_forge_a_field_is_refused(string address) =>
        Assert.Throws<ArgumentException>(() => new MimeHeader(Generated.Content(1)).Write(address, "<1@digest.example>", link => link));

    [GeneratedRegex("\r(?!\n)|(?<!\r)\n", RegexOptions.None, 1000)]
    private static partial Regex BareLineEnd();
}
