using System.CommandLine;
using Digest.App.Jobs;
using Digest.App.Notices;
using Digest.App.Phases;

namespace Digest.App.Commands;

/// <summary><c>digest send</c>: builds and sends what is due, in one process, then ends.</summary>
public static class SendCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Build()
    {
        var to = new Option<string?>("--to") { Description = "send the issue as it stands to this address alone, as a trial; nothing is recorded", HelpName = "ADDRESS" };
        var dryRun = new Option<bool>("--dry-run") { Description = "write the messages into --out instead of sending; nothing is recorded" };
        var folder = new Option<string>("--out") { Description = "where a dry run writes", DefaultValueFactory = _ => "out" };
        var anyway = new Option<bool>("--anyway") { Description = "make an issue now, although the schedule asks for none" };
        return new Command("send", "Build and send what is due, then end.\n\nExample: digest send --to me@example.com") { to, dryRun, folder, anyway }
            .Does((session, result, cancellationToken) =>
            {
                if (result.GetValue(to) is { } address) return TrialMail.SendAsync(session, address, cancellationToken);
                if (result.GetValue(dryRun)) return TrialMail.WriteAsync(session, result.GetValue(folder) ?? "out", cancellationToken);
                return SendDueAsync(session, result.GetValue(anyway), cancellationToken);
            });
    }

    private static async Task<int> SendDueAsync(CommandSession session, bool anyway, CancellationToken cancellationToken)
    {
        var feeds = session.FeedList();
        var pipeline = await session.GetAsync<Pipeline>(cancellationToken);
        var asked = await session.Get<SlotBook>().DecideAsync(cancellationToken);
        // What the schedule asks for is not made by hand beside it, or readers would get two issues of one week.
        var decision = anyway && asked is not SlotDecision.Due ? Now(session) : asked;
        if (decision is SlotDecision.Due due) return await CloseAsync(session, await pipeline.PublishAsync(feeds, due.Slot, due.Period, cancellationToken), ExitCode.NothingToSend);
        if (decision is SlotDecision.Missed missed) session.Get<OwnerDesk>().Note(OwnerNotice.Missed(missed.Slot, missed.Next));
        var report = await pipeline.ResumeAsync(cancellationToken);
        if (report.Sent + report.Left == 0 && Next(decision) is { } next) Console.WriteLine($"Nothing is due before {next:yyyy-MM-dd HH:mm zzz}. Make an issue now with --anyway, or try one with --to ADDRESS.");
        return await CloseAsync(session, report, ExitCode.Done);
    }

    /// <summary>A run that sent something ends with a copy of the database, asked to stop or not.</summary>
    private static async Task<int> CloseAsync(CommandSession session, DispatchReport report, int nothing)
    {
        if (report.Sent > 0) await session.Get<SafeCopy>().MakeAsync(CancellationToken.None);
        return Report(report, nothing);
    }

    private static SlotDecision.Due Now(CommandSession session) => new(Slot.At("by-hand", session.Clock.GetUtcNow()), session.Period());

    private static DateTimeOffset? Next(SlotDecision decision) => decision switch
    {
        SlotDecision.NotYet notYet => notYet.Next,
        SlotDecision.Missed missed => missed.Next,
        _ => null,
    };

    private static int Report(DispatchReport report, int nothing)
    {
        if (report.Problem is { } problem) Console.Error.WriteLine(problem);
        if (report == DispatchReport.NothingToSend) return nothing;
        Console.WriteLine($"sent {report.Sent}, deferred {report.Deferred}, failed {report.Failed}, left for a later run {report.Left}");
        if (report.Problem is not null && report.Sent == 0) return ExitCode.WrongUse;
        return report.IsSettled && report.Failed == 0 ? ExitCode.Done : ExitCode.DoneWithFailures;
    }
}
