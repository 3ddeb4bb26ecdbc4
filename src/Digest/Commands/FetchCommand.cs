using System.CommandLine;
using System.Globalization;
using Digest.App.Phases;
using Digest.Feeds;
using Digest.Fetching;
using Digest.Readability;
using Digest.Text;

namespace Digest.App.Commands;

/// <summary><c>digest fetch</c>: one round over all feeds, or one feed or page, through the guarded fetcher.</summary>
internal static class FetchCommand
{
    public static Command Build()
    {
        var url = new Argument<string?>("URL") { Description = "One feed, or with --page one page; all feeds of the list without it.", Arity = ArgumentArity.ZeroOrOne };
        var page = new Option<bool>("--page") { Description = "Read the address as an article page." };
        var json = new Option<bool>("--json") { Description = "One JSON object an item." };
        var command = new Command("fetch", "Ask feeds now, whatever their freshness, and print what is new. Example: digest fetch https://example.com/feed --json") { url, page, json };
        command.SetAction((parsed, cancellationToken) => FetchSession.RunAsync(
            parsed,
            session => parsed.GetValue(url) is not { } address
                ? RoundAsync(session, parsed.GetValue(json), cancellationToken)
                : parsed.GetValue(page)
                    ? PageAsync(session, FetchSession.Address(address), parsed.GetValue(json), cancellationToken)
                    : FeedAsync(session, FetchSession.Address(address), parsed.GetValue(json), cancellationToken),
            cancellationToken));
        return command;
    }

    private static async Task<int> RoundAsync(FetchSession session, bool json, CancellationToken cancellationToken)
    {
        var list = FeedListFile.Load(session.FeedsFile);
        var collector = await session.CollectorAsync(cancellationToken);
        var (asked, failed, entries) = (0, 0, 0);
        await foreach (var visit in collector.FetchAsync(list.Feeds, onSchedule: false, cancellationToken))
        {
            asked += visit.Asked ? 1 : 0;
            failed += visit.Succeeded ? 0 : 1;
            entries += visit.Entries.Count;
            Print(visit, json);
        }

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked} feeds asked, {failed} without success, {entries} new entries."));
        return failed > 0 ? ExitCode.DoneWithFailures : ExitCode.Done;
    }

    private static async Task<int> FeedAsync(FetchSession session, Uri url, bool json, CancellationToken cancellationToken)
    {
        var feed = Listed(session, url) ?? new Feed { Url = url, Title = url.IdnHost };
        var collector = await session.CollectorAsync(cancellationToken);
        var code = ExitCode.DoneWithFailures;
        await foreach (var visit in collector.FetchAsync([feed with { Enabled = true }], onSchedule: false, cancellationToken))
        {
            Print(visit, json);
            code = visit.Succeeded ? ExitCode.Done : ExitCode.DoneWithFailures;
            if (!json)
                WriteEntries(visit);
        }

        return code;
    }

    private static async Task<int> PageAsync(FetchSession session, Uri url, bool json, CancellationToken cancellationToken)
    {
        var result = await session.Fetcher.FetchAsync(new FetchRequest(url) { IsPage = true }, cancellationToken);
        if (result is not FetchResult.Fresh page)
        {
            Console.Error.WriteLine((result as FetchResult.Failed)?.Problem ?? $"{url} gave nothing.");
            return ExitCode.DoneWithFailures;
        }

        if (page.Truncated)
            Console.Error.WriteLine($"{url} was cut off at the end.");
        var entry = new Entry { Id = url.AbsoluteUri, FeedUrl = url, Url = page.FinalUrl, Title = "" };
        if (ArticleExtractor.Extract(entry, url.IdnHost, EncodingSniffer.Decode(page.Body, page.ContentType).Text, page.FinalUrl) is not { } article)
        {
            Console.Error.WriteLine($"{url} has no article that could be read.");
            return ExitCode.DoneWithFailures;
        }

        Console.Out.WriteLine(json ? ItemLine.Of([("title", article.Title), ("text", article.Text)]) : $"{article.Title}\n\n{article.Text}");
        return ExitCode.Done;
    }

    private static Feed? Listed(FetchSession session, Uri url) =>
        File.Exists(session.FeedsFile) ? FeedListFile.Load(session.FeedsFile).Feeds.FirstOrDefault(feed => FeedIdentity.Of(feed.Url) == FeedIdentity.Of(url)) : null;

    private static void Print(FeedVisit visit, bool json)
    {
        if (visit.Problem is { } problem)
            Console.Error.WriteLine(problem);
        if (!json)
            return;
        foreach (var entry in visit.Entries)
            Console.Out.WriteLine(ItemLine.Of(entry));
    }

    private static void WriteEntries(FeedVisit visit)
    {
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{visit.Parsed?.Title ?? visit.Feed.Title}: {visit.Entries.Count} new"));
        foreach (var entry in visit.Entries)
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entry.Published:yyyy-MM-dd HH:mm}  {entry.Title}  {entry.Url}"));
    }
}
