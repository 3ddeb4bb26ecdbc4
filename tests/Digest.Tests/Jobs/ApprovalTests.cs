using Digest.App.Jobs;
using Digest.App.Notices;
using Digest.Templating;
using Digest.Tests.Notices;
using Digest.Tests.Phases;
using Digest.Tests.Support;
using Digest.Transport;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Jobs;

public sealed class ApprovalTests
{
    private static readonly Slot Due = Slot.At("issue", Samples.Monday);

    private readonly RecordingTransport _server = new();

    [Fact]
    public void Without_the_option_nothing_is_held_back() => Assert.False(Approval(new ScheduleOptions(), out _).Holds(Due));

    [Fact]
    public async Task A_held_issue_is_told_to_the_owner_once()
    {
        var approval = Approval(new ScheduleOptions { Approve = true }, out var owner);

        var held = approval.Holds(Due) && approval.Holds(Due);
        await owner.TellAsync(CancellationToken.None);
        approval.Holds(Due);
        await owner.TellAsync(CancellationToken.None);

        Assert.True(held);
        Assert.Contains("digest send, by 2026-09-16 08:00", ReadMail.TextOf(Assert.Single(_server.Accepted)).ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private Approval Approval(ScheduleOptions options, out OwnerDesk owner)
    {
        var mail = new OwnerMail(new TransportOptions(), new EditionOptions(), new FakeTimeProvider());
        owner = new OwnerDesk(new OwnerOptions { Address = "owner@news.example" }, mail, _server, NullLogger<OwnerDesk>.Instance);
        return new Approval(options, owner);
    }
}
