using System.CommandLine;
using System.Globalization;
using Digest.App.Phases;
using Digest.Feeds;

namespace Digest.App.Commands;

/// <summary><c>digest feeds add</c>: finds the feed behind an address, shows it, and writes one line.</summary>
internal static class FeedsAddCommand
{
    private const int Shown = 3;

    public static Command Build()
    {
        var url = new Argument<string>("URL") { Description = "A feed, or any page of the site." };
        var title = new Option<string?>("--title") { Description = "The publisher's name, in place of the feed's own." };
        var links = new Option<string?>("--links") { Description = "Read the page itself: the CSS rule of its links.", HelpName = "CSS" };
        var command = new Command("add", "Find the feed of a site and add it to the list. Example: digest feeds add https://example.com/blog") { url, title, links };
        command.SetAction((parsed, cancellationToken) => FetchSession.RunAsync(
            parsed,
            session => AddAsync(session, FetchSession.Address(parsed.GetRequiredValue(url)), parsed.GetValue(title), parsed.GetValue(links), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> AddAsync(FetchSession session, Uri url, string? title, string? links, CancellationToken cancellationToken)
    {
        var found = links is null
            ? await FindAsync(session, url, cancellationToken)
            : new FoundFeed(new Feed { Url = url, Title = url.IdnHost, Kind = FeedKind.Page, Links = links }, new());
        if (found is null)
            return ExitCode.DoneWithFailures;
        var feed = found.Feed with { Title = title ?? found.Feed.Title };
        FeedListFile.Add(session.FeedsFile, feed);
        Show(feed, found.Parsed.Entries);
        return ExitCode.Done;
    }

    private static async Task<FoundFeed?> FindAsync(FetchSession session, Uri url, CancellationToken cancellationToken)
    {
        var (found, problem) = await new FeedFinder(session.Fetcher, session.Reader).FindAsync(url, cancellationToken);
        if (found is null)
            Console.Error.WriteLine(problem);
        return found;
    }

    private static void Show(Feed feed, IReadOnlyList<Entry> entries)
    {
        Console.Out.WriteLine($"Added {feed.Title}  {feed.Url}{(feed.Kind == FeedKind.Page ? "  (page)" : "")}");
        foreach (var entry in entries.Take(Shown))
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {entry.Published:yyyy-MM-dd}  {entry.Title}"));
    }
}
