using Digest.App.Phases;
using Digest.Storage;
using Digest.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Digest.Tests.Phases;

public sealed class BounceCollectorTests : IDisposable
{
    private readonly string _maildir = Directory.CreateTempSubdirectory("digest-mail-").FullName;

    public void Dispose() => Directory.Delete(_maildir, recursive: true);

    [Fact]
    public async Task Reports_in_two_issues_running_end_the_mail_and_forged_ones_do_nothing()
    {
        await using var house = await SendingHouse.OpenAsync(2);
        var readers = await house.Store.DeliveriesAsync(1, CancellationToken.None);
        await house.Store.NoteBounceAsync(readers[0] with { IssueNumber = 0 }, hard: true, CancellationToken.None);
        await house.Store.NoteBounceAsync(readers[1] with { IssueNumber = 0 }, hard: true, CancellationToken.None);
        await ReceiveAsync("a", Report(readers[0].MessageId));
        await ReceiveAsync("b", Report("<1.aaaaaaaaaaaaaaaa@news.example>"));

        Assert.Equal(1, await CollectAsync(house));

        var statuses = (await house.Store.SubscribersAsync(CancellationToken.None)).Select(reader => reader.Status);
        Assert.Equal([SubscriberStatus.Bounced, SubscriberStatus.Active], statuses);
        Assert.Empty(Directory.GetFiles(Path.Combine(_maildir, "new")));
        Assert.Equal(2, Directory.GetFiles(Path.Combine(_maildir, "cur")).Length);
    }

    [Fact]
    public async Task A_reader_can_leave_by_mail()
    {
        await using var house = await SendingHouse.OpenAsync(2);
        var token = new UnsubscribeToken(await house.Store.IdentityKeyAsync(CancellationToken.None));
        var readers = await house.Store.SubscribersAsync(CancellationToken.None);
        await ReceiveAsync("a", $"From: someone@else.example\r\nSubject: unsubscribe {token.Of(readers[1])}\r\n\r\n");

        Assert.Equal(1, await CollectAsync(house));

        var statuses = (await house.Store.SubscribersAsync(CancellationToken.None)).Select(reader => reader.Status);
        Assert.Equal([SubscriberStatus.Active, SubscriberStatus.Unsubscribed], statuses);
    }

    private static string Report(string messageId) => $"""
        Content-Type: multipart/report; boundary=b

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example

        Final-Recipient: rfc822; r1@news.example
        Action: failed
        Status: 5.1.1

        --b
        Content-Type: message/rfc822

        Message-ID: {messageId}

        text
        --b--
        """;

    private Task<int> CollectAsync(SendingHouse house) =>
        new BounceCollector(house.Store, new BounceOptions { Maildir = _maildir }, NullLogger<BounceCollector>.Instance).CollectAsync(CancellationToken.None);

    private async Task ReceiveAsync(string name, string message)
    {
        Directory.CreateDirectory(Path.Combine(_maildir, "new"));
        await File.WriteAllTextAsync(Path.Combine(_maildir, "new", name), message);
    }
}
