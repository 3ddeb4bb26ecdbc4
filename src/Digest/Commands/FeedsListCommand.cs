using System.CommandLine;
using Digest.Feeds;

namespace Digest.App.Commands;

/// <summary><c>digest feeds list</c>: the list with what is known of each feed; nobody is asked.</summary>
internal static class FeedsListCommand
{
    public static Command Build()
    {
        var json = new Option<bool>("--json") { Description = "One JSON object a feed." };
        var command = new Command("list", "Show the list and the state of each feed. Example: digest feeds list --json") { json };
        command.SetAction((parsed, cancellationToken) => FetchSession.RunAsync(parsed, session => ListAsync(session, parsed.GetValue(json), cancellationToken), cancellationToken));
        return command;
    }

    private static async Task<int> ListAsync(FetchSession session, bool json, CancellationToken cancellationToken)
    {
        var list = FeedListFile.Load(session.FeedsFile);
        var states = (await (await session.StoreAsync(cancellationToken)).FeedStatesAsync(cancellationToken)).ToDictionary(state => state.FeedUrl);
        if (!json)
            Console.Out.WriteLine(FeedLine.Head);
        foreach (var feed in list.Feeds)
        {
            var state = states.GetValueOrDefault(feed.Url);
            Console.Out.WriteLine(json ? FeedLine.Json(feed, state, null) : FeedLine.Text(feed, state, null));
        }

        foreach (var warning in list.Warnings)
            Console.Error.WriteLine(warning);
        return ExitCode.Done;
    }
}
