using System.Diagnostics;
using Digest.App.Commands;
using Digest.App.Desk;
using Digest.App.Phases;
using Digest.Feeds;
using Digest.Fetching;
using Digest.Storage;

namespace Digest.App.Demo;

/// <summary>Runs the program's own pipeline over the bundled newsroom; only the connect step differs from a real run.</summary>
public static class DemoRun
{
    /// <summary>Fetches, composes, sends into the folder and writes the editions there.</summary>
    public static async Task<DemoOutcome> RunAsync(string folder, IReadOnlyList<KeyValuePair<string, string?>> options, TimeProvider clock, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        await using var server = await NewsroomServer.StartAsync(cancellationToken);
        await using var session = CommandSession.Open(DemoSettings.Configuration(folder, options), clock, null);
        session.Services.AddSingleton(new HostRoutes(host => Newsroom.Hosts.Contains(host) ? server.EndPoint : null, server.Certificate));
        var store = await session.GetAsync<Store>(cancellationToken);
        await store.AddSubscribersAsync([.. DemoSettings.Readers.Select(Wishes)], cancellationToken);
        var feeds = FeedListFile.Parse(Newsroom.FeedList, "the demo's feeds.json");
        var pipeline = session.Get<Pipeline>();
        var round = await pipeline.CollectAsync(feeds, cancellationToken);
        var mail = await pipeline.PublishAsync(feeds, Slot.At("demo", clock.GetUtcNow()), session.Period(), cancellationToken);
        var editions = await EditionsAsync(store, session.Get<Press>(), cancellationToken);
        await EditionFiles.WriteAsync(folder, editions, cancellationToken);
        return new DemoOutcome(round, editions, mail, folder, watch.Elapsed);
    }

    private static (EmailAddress Address, SubscriberWishes Wishes) Wishes((string Address, EditionLanguage Language) reader) =>
        EmailAddress.TryParse(reader.Address, out var address, out var problem)
            ? (address, new SubscriberWishes(reader.Language))
            : throw new InvalidOperationException($"The demo's reader {reader.Address} cannot be mailed: {problem}.");

    private static async Task<IReadOnlyList<WrittenEdition>> EditionsAsync(Store store, Press press, CancellationToken cancellationToken)
    {
        var issue = await store.IssueAsync(1, cancellationToken) ?? throw new InvalidOperationException("The demo's newsroom made no issue; build the program anew.");
        return [.. DemoSettings.Readers
            .Select(reader => press.Print(issue.Issue, new EditionChoice(reader.Language)))
            .Select(edition => new WrittenEdition(EditionFiles.NameOf(edition), edition))];
    }
}
