using Digest.App.Notices;
using Digest.App.Phases;
using Digest.Templating;
using Digest.Tests.Phases;
using Digest.Tests.Support;
using Digest.Transport;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests.Notices;

public sealed class OwnerDeskTests
{
    private static readonly OwnerNotice Notice = OwnerNotice.FellBack("issue.sbn-html(3,1): end is missing");
    private static readonly DispatchReport Broken = DispatchReport.NothingToSend with { Left = 2, Problem = "The server refuses the login." };

    private readonly RecordingTransport _server = new();
    private readonly KeptLog<OwnerDesk> _log = new();

    [Fact]
    public async Task Everything_noted_goes_out_in_one_mail_once()
    {
        var desk = NewDesk();
        desk.Note(Notice);
        desk.Note(Broken);

        await desk.TellAsync(CancellationToken.None);
        await desk.TellAsync(CancellationToken.None);

        var text = ReadMail.TextOf(Assert.Single(_server.Accepted));
        Assert.Contains("issue.sbn-html(3,1)", text, StringComparison.Ordinal);
        Assert.Contains("refuses the login", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pickup_folder_holds_the_mail_to_the_owner()
    {
        using var folder = new TemporaryFolder();
        var desk = NewDesk(transport: new PickupTransport(new TransportOptions { Folder = folder.Path }));
        desk.Note(Notice);

        await desk.TellAsync(CancellationToken.None);

        Assert.Contains("bundled templates", ReadMail.TextOf(await File.ReadAllBytesAsync(folder.At("owner@news.example.eml"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_the_log_alone_is_told()
    {
        var desk = NewDesk(address: null);
        desk.Note(Notice);

        await desk.TellAsync(CancellationToken.None);

        Assert.Equal(Notice.ToString(), Assert.Single(_log.Lines));
        Assert.Equal(0, _server.Asked);
    }

    [Fact]
    public async Task What_could_not_be_mailed_goes_with_the_next()
    {
        _server.Answer = (number, _) => number == 1 ? throw new IOException("no route to the server") : null;
        var desk = NewDesk();
        desk.Note(Broken);
        await desk.TellAsync(CancellationToken.None);
        desk.Note(Notice);

        await desk.TellAsync(CancellationToken.None);

        Assert.Contains("refuses the login", ReadMail.TextOf(Assert.Single(_server.Accepted)), StringComparison.Ordinal);
        Assert.Contains(_log.Lines, line => line.Contains("no route to the server", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("refused@news.example")]
    public async Task An_address_that_cannot_work_is_named_in_the_log_and_troubles_nobody(string address)
    {
        _server.Answer = (_, _) => new SendResult.Rejected("550 5.1.1 no such user");
        var desk = NewDesk(address);
        desk.Note(Notice);

        await desk.TellAsync(CancellationToken.None);

        Assert.Contains("Owner:Address", _log.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_problem_of_sending_is_told_once_until_a_run_goes_through()
    {
        var desk = NewDesk();

        foreach (var report in (DispatchReport[])[Broken, Broken, DispatchReport.NothingToSend, Broken])
        {
            desk.Note(report);
            await desk.TellAsync(CancellationToken.None);
        }

        Assert.Equal(2, _server.Asked);
    }

    [Fact]
    public async Task Another_process_that_sends_is_no_trouble()
    {
        var desk = NewDesk();
        desk.Note(Broken with { IsElsewhere = true });

        await desk.TellAsync(CancellationToken.None);

        Assert.Equal(0, _server.Asked);
    }

    [Fact]
    public async Task A_round_without_changes_says_nothing()
    {
        var desk = NewDesk();
        desk.Note(new CollectReport([], 0));

        await desk.TellAsync(CancellationToken.None);

        Assert.Empty(_log.Lines);
    }

    private OwnerDesk NewDesk(string? address = "owner@news.example", IMailTransport? transport = null)
    {
        var mail = new OwnerMail(new TransportOptions(), new EditionOptions(), new FakeTimeProvider());
        return new OwnerDesk(new OwnerOptions { Address = address }, mail, transport ?? _server, _log);
    }
}
