using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Digest.Fetching;
using Digest.Parsing;

namespace Digest.App.Phases;

/// <summary>Asks feeds, many at once and few at once for a host, and reads what comes; nothing is stored here.</summary>
public sealed class FeedRound(IFetcher fetcher, FeedReader reader, FetchingOptions options, TimeProvider clock) : IDisposable
{
    // Reading is work for processors, so that more readers at once only hold more memory; the same goes for visits nobody has stored yet.
    private const int MostUnstored = 8;

    private readonly FeedStateMachine machine = new(options);
    private readonly SemaphoreSlim reading = new(Environment.ProcessorCount);

    public void Dispose() => reading.Dispose();

    /// <summary>Visits the feeds and yields each as it is done, in no order.</summary>
    /// <param name="feeds">The feeds; those switched off are passed over.</param>
    /// <param name="states">What is remembered of them.</param>
    /// <param name="onSchedule">True leaves feeds alone that are not due.</param>
    public async IAsyncEnumerable<FeedVisit> VisitAsync(
        IReadOnlyList<Feed> feeds, IReadOnlyDictionary<Uri, FeedState> states, bool onSchedule, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var queue = new ConcurrentQueue<Feed>(InTurns(feeds.Where(feed => feed.Enabled)));
        var done = Channel.CreateBounded<FeedVisit>(MostUnstored);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var unreachable = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var workers = WorkAsync(queue, done.Writer, feed => VisitAsync(feed, states, unreachable, onSchedule, stop.Token), stop.Token);
        try
        {
            await foreach (var visit in done.Reader.ReadAllAsync(cancellationToken))
                yield return visit;
        }
        finally
        {
            await stop.CancelAsync();
            await workers;
        }
    }

    // Feeds of one host stand apart in the queue, so that the limit of one host does not hold the places of all.
    private static IEnumerable<Feed> InTurns(IEnumerable<Feed> feeds) =>
        feeds.GroupBy(feed => feed.Url.IdnHost, StringComparer.Ordinal)
            .SelectMany(host => host.Select((feed, turn) => (feed, turn)))
            .OrderBy(pair => pair.turn)
            .Select(pair => pair.feed);

    private async Task WorkAsync(ConcurrentQueue<Feed> queue, ChannelWriter<FeedVisit> done, Func<Feed, Task<FeedVisit>> visit, CancellationToken cancellationToken)
    {
        async Task WorkerAsync()
        {
            while (queue.TryDequeue(out var feed))
                await done.WriteAsync(await visit(feed), cancellationToken);
        }

        var workers = Enumerable.Range(0, Math.Min(options.Concurrency, queue.Count)).Select(_ => WorkerAsync()).ToList();
        try
        {
            await Task.WhenAll(workers);
            done.Complete();
        }
        catch (Exception e)
        {
            // The reader of the channel meets it; a round that is no longer read ends in silence.
            done.Complete(e);
        }
    }

    private async Task<FeedVisit> VisitAsync(
        Feed feed, IReadOnlyDictionary<Uri, FeedState> states, ConcurrentDictionary<string, string> unreachable, bool onSchedule, CancellationToken cancellationToken)
    {
        var state = states.GetValueOrDefault(feed.Url) ?? new FeedState(feed.Url);
        var now = clock.GetUtcNow();
        var addresses = FeedStateMachine.Addresses(feed, state, now);
        if (addresses.Count == 0 || (onSchedule && !FeedStateMachine.IsDue(state, now)))
            return new FeedVisit(feed, state, state) { Asked = false, Problem = addresses.Count > 0 ? null : Held(state) };

        var trail = new Trail(new Queue<Uri>(addresses));
        while (trail.Left.TryDequeue(out var address))
        {
            var result = await FetchAsync(FeedStateMachine.Request(feed, state, address, now), unreachable, cancellationToken);
            if (await AnswerAsync(feed, state, new FeedAnswer(address, result, clock.GetUtcNow(), trail.First), trail, cancellationToken) is { } visit)
                return visit;
        }

        var failed = trail.First ?? new FetchResult.Failed($"{feed.Url} gave nothing to read");
        var after = machine.Next(feed, state, new FeedAnswer(feed.Url, failed, clock.GetUtcNow()), null);
        return new FeedVisit(feed, state, after) { Problem = failed.Problem };
    }

    // A host that did not connect is not tried again in this round.
    private async Task<FetchResult> FetchAsync(FetchRequest request, ConcurrentDictionary<string, string> unreachable, CancellationToken cancellationToken)
    {
        if (unreachable.TryGetValue(request.Url.Authority, out var known))
            return new FetchResult.Failed(known);
        var result = await fetcher.FetchAsync(request, cancellationToken);
        if (result is FetchResult.Failed { HostUnreachable: true } lost)
            unreachable[request.Url.Authority] = lost.Problem;
        return result;
    }

    private async Task<FeedVisit?> AnswerAsync(Feed feed, FeedState state, FeedAnswer answer, Trail trail, CancellationToken cancellationToken)
    {
        await reading.WaitAsync(cancellationToken);
        try
        {
            return Answer(feed, state, answer, trail);
        }
        finally
        {
            reading.Release();
        }
    }

    // The visit that the answer ends; null when it could not be used and the next address is to be tried.
    private FeedVisit? Answer(Feed feed, FeedState state, FeedAnswer answer, Trail trail)
    {
        if (answer.Result is FetchResult.Failed failed)
            return trail.Note(failed);
        if (answer.Result is not FetchResult.Fresh fresh)
            return new FeedVisit(feed, state, machine.Next(feed, state, answer, null)) { Succeeded = true, Problem = answer.Before?.Problem };
        var (parsed, reading) = reader.Read(feed, answer.Address, fresh);
        if (reading.Problem is { } problem)
            return trail.Note(new FetchResult.Failed(problem), parsed.Discovered);
        var after = machine.Next(feed, state, answer, reading);
        return new FeedVisit(feed, state, after)
        {
            Succeeded = true,
            Problem = answer.Before?.Problem ?? (fresh.Truncated ? $"{answer.Address} was cut off at the end; the entries before that are read" : null),
            Parsed = parsed,
            Entries = FeedReader.Entries(feed, after, parsed, answer.At),
        };
    }

    private static string Held(FeedState state) => state.Gone
        ? $"{state.FeedUrl} is gone for good (410) and is not asked again; remove it: digest feeds remove {state.FeedUrl}"
        : string.Create(CultureInfo.InvariantCulture, $"{state.FeedUrl} asked to be left alone until {state.RetryAfter:yyyy-MM-dd HH:mm} UTC ({state.LastProblem})");

    private sealed class Trail(Queue<Uri> left)
    {
        private bool discovered;

        public Queue<Uri> Left { get; } = left;

        public FetchResult.Failed? First { get; private set; }

        // A page that names its feed is followed once, so that no chain of pages leads astray.
        public FeedVisit? Note(FetchResult.Failed failed, IReadOnlyList<Uri>? named = null)
        {
            First ??= failed;
            if (discovered || named is not [var feed, ..])
                return null;
            discovered = true;
            Left.Enqueue(feed);
            return null;
        }
    }
}
