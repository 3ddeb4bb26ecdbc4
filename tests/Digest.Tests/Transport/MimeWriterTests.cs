using System.Text;
using Digest.Tests.Support;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class MimeWriterTests
{
    private static readonly MailContent Content = new()
    {
        FromAddress = "digest@digest.example",
        FromName = "AI 周报",
        To = "reader@reader.example",
        Subject = "Grok 5 mini 发布｜AI 周报 #1",
        Date = Samples.Monday,
        MessageId = "<1.abc@digest.example>",
        Boundary = "=_digest_1",
        ContentLanguage = "zh-Hans, en",
        Text = "文字\nsecond line\n",
        Html = "<p>文字</p>\n",
        ListId = "<weekly.digest.example>",
        UnsubscribeUrl = "https://digest.example/u/token",
        UnsubscribeMail = "mailto:digest@digest.example?subject=unsubscribe",
    };

    [Fact]
    public void The_same_content_gives_the_same_octets() => Assert.Equal(MimeWriter.Write(Content), MimeWriter.Write(Content));

    [Fact]
    public void Every_line_ends_with_CRLF_and_none_passes_998_octets()
    {
        var message = Encoding.ASCII.GetString(MimeWriter.Write(Content));

        Assert.DoesNotContain('\n', message.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(message.Split("\r\n"), line => Assert.InRange(line.Length, 0, 998));
    }

    [Fact]
    public void One_click_unsubscribing_is_offered()
    {
        var message = Encoding.ASCII.GetString(MimeWriter.Write(Content));

        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n", message, StringComparison.Ordinal);
        Assert.Contains("Date: Mon, 14 Sep 2026 08:00:00 +0000\r\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_part_comes_before_the_html_part()
    {
        var message = Encoding.ASCII.GetString(MimeWriter.Write(Content));

        Assert.True(message.IndexOf("text/plain", StringComparison.Ordinal) < message.IndexOf("text/html", StringComparison.Ordinal));
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes("文字\r\nsecond line\r\n")), message, StringComparison.Ordinal);
    }
}
