using System.CommandLine;
using System.Globalization;
using Digest.App.Phases;
using Digest.Feeds;

namespace Digest.App.Commands;

/// <summary><c>digest feeds check</c>: asks every feed, or one, and shows its state.</summary>
internal static class FeedsCheckCommand
{
    public static Command Build()
    {
        var url = new Argument<string?>("URL") { Description = "One feed; all of the list without it.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "One JSON object a feed." };
        var command = new Command("check", "Ask the feeds now and show how they are. Example: digest feeds check") { url, json };
        command.SetAction((parsed, cancellationToken) => FetchSession.RunAsync(parsed, session => CheckAsync(session, parsed.GetValue(url), parsed.GetValue(json), cancellationToken), cancellationToken));
        return command;
    }

    private static async Task<int> CheckAsync(FetchSession session, string? url, bool json, CancellationToken cancellationToken)
    {
        var list = FeedListFile.Load(session.FeedsFile);
        var feeds = url is null ? [.. list.Feeds.Where(feed => feed.Enabled)] : Named(list, FetchSession.Address(url));
        var collector = await session.CollectorAsync(cancellationToken);
        var visits = new Dictionary<Uri, FeedVisit>();
        await foreach (var visit in collector.FetchAsync(feeds, onSchedule: false, cancellationToken))
        {
            visits[visit.Feed.Url] = visit;
            Progress(visits.Count, feeds.Count);
        }

        Show(feeds.Select(feed => visits[feed.Url]), json);
        foreach (var warning in list.Warnings)
            Console.Error.WriteLine(warning);
        return visits.Values.All(visit => visit.Succeeded) ? ExitCode.Done : ExitCode.DoneWithFailures;
    }

    private static IReadOnlyList<Feed> Named(FeedList list, Uri url)
    {
        var listed = list.Feeds.FirstOrDefault(feed => FeedIdentity.Of(feed.Url) == FeedIdentity.Of(url));
        return [(listed ?? new Feed { Url = url, Title = url.IdnHost }) with { Enabled = true }];
    }

    private static void Progress(int done, int all)
    {
        if (!Console.IsErrorRedirected)
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{done} of {all}{(done == all ? "\n" : "")}"));
    }

    private static void Show(IEnumerable<FeedVisit> visits, bool json)
    {
        if (!json)
            Console.Out.WriteLine(FeedLine.Head);
        foreach (var visit in visits)
            Console.Out.WriteLine(json ? FeedLine.Json(visit.Feed, visit.State, visit.Entries.Count) : FeedLine.Text(visit.Feed, visit.State, visit.Entries.Count));
    }
}
