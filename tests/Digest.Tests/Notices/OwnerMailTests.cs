using System.Buffers;
using Digest.App.Notices;
using Digest.Templating;
using Digest.Tests.Support;
using Digest.Transport;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Notices;

public sealed class OwnerMailTests
{
    private static readonly OwnerNotice Notice = new(new("Sending has stopped", "发送已中止"), [new("The <login> is refused", "登录被拒")]);

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public void The_owner_reads_every_notice_in_both_languages()
    {
        var text = ReadMail.TextOf(Write(Notice, OwnerNotice.FellBack("x")));

        Assert.StartsWith("发送已中止\r\n- 登录被拒\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Sending has stopped\r\n- The <login> is refused\r\n", text, StringComparison.Ordinal);
        Assert.Contains("bundled templates", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_no_mail_of_the_list()
    {
        var header = ReadMail.HeaderOf(Write(Notice));

        Assert.DoesNotContain("List-", header, StringComparison.Ordinal);
        Assert.Contains("To: owner@news.example", header, StringComparison.Ordinal);
        Assert.Contains("Auto-Submitted: auto-generated", header, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_notices_at_the_same_instant_give_the_same_octets()
    {
        Assert.Equal(Write(Notice).Octets.ToArray(), Write(Notice).Octets.ToArray());
    }

    [Fact]
    public void A_later_mail_has_another_message_id()
    {
        var first = ReadMail.HeaderOf(Write(Notice));
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.NotEqual(IdOf(first), IdOf(ReadMail.HeaderOf(Write(Notice))));
    }

    private MailMessage Write(params OwnerNotice[] notices) =>
        new OwnerMail(new TransportOptions { From = "digest@news.example" }, new EditionOptions(), _clock).Write(Storage.Sample.Address("owner@news.example"), notices);

    private static string IdOf(string header) => header.Split("\r\n").First(line => line.StartsWith("Message-ID", StringComparison.Ordinal));
}
