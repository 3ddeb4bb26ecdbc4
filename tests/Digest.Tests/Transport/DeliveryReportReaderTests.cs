using System.Text;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class DeliveryReportReaderTests
{
    private const string Report = """
        From: MAILER-DAEMON@mx.news.example
        To: bounces@news.example
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
        	boundary="B1/mx"

        --B1/mx
        Content-Type: text/plain

        I'm sorry.

        --B1/mx
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.news.example
        Arrival-Date: Mon, 1 Jun 2026 08:00:00 +0000

        Final-Recipient: rfc822; gone@elsewhere.example
        Original-Recipient: rfc822;Reader@Elsewhere.example
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 <gone@elsewhere.example>: no
            such user

        --B1/mx
        Content-Type: text/rfc822-headers

        Subject: No. 1
        Message-ID: <1.abcdefghijklmnop@news.example>

        --B1/mx--
        """;

    [Fact]
    public void A_report_names_the_reader_the_status_and_the_message()
    {
        var report = Assert.Single(Read(Report));

        Assert.Equal(new DeliveryReport("Reader@Elsewhere.example", "failed", "5.1.1", "<1.abcdefghijklmnop@news.example>"), report);
        Assert.True(report.IsHard);
    }

    [Fact]
    public void Line_ends_of_either_kind_are_read()
    {
        Assert.Equal(Read(Report), Read(Report.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("failed", "5.2.1", true)]
    [InlineData("failed", "5.2.2", false)]
    [InlineData("delayed", "4.4.1", false)]
    [InlineData("delivered", "2.0.0", false)]
    public void Only_an_address_that_takes_no_mail_is_hard(string action, string status, bool hard)
    {
        var text = Report.Replace("Action: failed", "Action: " + action, StringComparison.Ordinal).Replace("Status: 5.1.1", "Status: " + status, StringComparison.Ordinal);

        Assert.Equal(hard, Assert.Single(Read(text)).IsHard);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Subject: hello\n\nI am on holiday.")]
    [InlineData("Content-Type: multipart/report\n\n--x")]
    [InlineData("Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n\n\nAction: failed")]
    [InlineData("\n\n\n")]
    public void What_is_no_report_gives_nothing(string text) => Assert.Empty(Read(text));

    private static IReadOnlyList<DeliveryReport> Read(string text) => DeliveryReportReader.Read(Encoding.UTF8.GetBytes(text));
}
