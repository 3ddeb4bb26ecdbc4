namespace Digest.Fetching;

/// <summary>What a feed's state becomes by one answer. It reads no clock and draws no chance of its own: the same answer always gives the same state.</summary>
public sealed class FeedStateMachine(FetchingOptions options)
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>The addresses to be tried now, in order; none while the feed must be left alone: gone, or within Retry-After.</summary>
    public static IReadOnlyList<Uri> Addresses(Feed feed, FeedState state, DateTimeOffset now)
    {
        var held = state.RetryAfter > now;
        if (held && state.ConsecutiveFailures > 0)
            return [];
        return held || state.Gone ? feed.Fallbacks : [state.MovedTo ?? feed.Url, .. feed.Fallbacks];
    }

    /// <summary>True when the schedule's time for the feed has come.</summary>
    public static bool IsDue(FeedState state, DateTimeOffset now) => !(state.NextCheckAt > now);

    /// <summary>The request for one of these addresses; validators go only to the address that gave them, and not when 304s are no longer believed.</summary>
    public static FetchRequest Request(Feed feed, FeedState state, Uri address, DateTimeOffset now)
    {
        var page = feed.Kind == FeedKind.Page;
        var source = state.Fallback ?? state.MovedTo ?? feed.Url;
        var believed = state.BodyAt is { } body && now - body < Week + Week;
        return source == address && believed
            ? new FetchRequest(address) { ETag = state.ETag, LastModified = state.LastModified, IsPage = page }
            : new FetchRequest(address) { IsPage = page };
    }

    /// <summary>The state after an answer.</summary>
    /// <param name="reading">What a fresh body said; null for other answers.</param>
    public FeedState Next(Feed feed, FeedState state, FeedAnswer answer, FeedReading? reading)
    {
        var after = answer.Result switch
        {
            FetchResult.Fresh fresh when reading is { Problem: null } => Read(feed, state, answer, fresh, reading),
            FetchResult.NotModified unchanged => Unchanged(feed, state, answer, unchanged),
            FetchResult.Failed failed => Failed(state, answer.At, failed),
            _ => Failed(state, answer.At, new FetchResult.Failed(reading?.Problem ?? $"{answer.Address} gave nothing to read")),
        };
        return after.Health == state.Health && state.Since is not null ? after : after with { Since = answer.At };
    }

    private FeedState Read(Feed feed, FeedState state, FeedAnswer answer, FetchResult.Fresh fresh, FeedReading reading)
    {
        var rhythm = FeedRhythm.Of(reading.Dates, answer.At);
        var after = Answered(feed, state, answer) with
        {
            ETag = fresh.ETag,
            LastModified = fresh.LastModified,
            BodyAt = answer.At,
            Charset = reading.Charset ?? state.Charset,
            ClockOffset = rhythm.ClockOffset ?? state.ClockOffset,
            LastEntryAt = rhythm.Newest ?? state.LastEntryAt,
            Rhythm = rhythm.Median ?? state.Rhythm,
            MovedTo = MovedTo(feed, state, answer.Address, fresh),
            NextCheckAt = answer.At + Pause(feed.Url, Longer(fresh.FreshFor, reading.TimeToLive)),
        };
        return after with { Health = HealthOf(after, answer.At) };
    }

    // The feed's own address may send on, or name the feed in its page; then that address is asked at once the next time.
    private static Uri? MovedTo(Feed feed, FeedState state, Uri address, FetchResult.Fresh fresh)
    {
        if (address == feed.Url)
            return fresh.MovedTo;
        return address == state.MovedTo || feed.Fallbacks.Contains(address) ? state.MovedTo : address;
    }

    private FeedState Unchanged(Feed feed, FeedState state, FeedAnswer answer, FetchResult.NotModified unchanged)
    {
        var after = Answered(feed, state, answer) with { NextCheckAt = answer.At + Pause(feed.Url, unchanged.FreshFor) };
        return after with { Health = HealthOf(after, answer.At) };
    }

    private static FeedState Answered(Feed feed, FeedState state, FeedAnswer answer) => state with
    {
        CheckedAt = answer.At,
        SucceededAt = answer.At,
        Gone = state.Gone || answer.Before is { Gone: true },
        RetryAfter = answer.Before?.RetryAfter ?? (state.RetryAfter > answer.At ? state.RetryAfter : null),
        ConsecutiveFailures = 0,
        LastProblem = answer.Before?.Problem,
        Fallback = feed.Fallbacks.Contains(answer.Address) ? answer.Address : null,
    };

    private FeedState Failed(FeedState state, DateTimeOffset now, FetchResult.Failed failed)
    {
        var failures = state.ConsecutiveFailures + 1;
        var gone = state.Gone || failed.Gone;
        var failingSince = state.Health is FeedHealth.Failing or FeedHealth.Dead ? state.Since ?? now : now;
        var dead = gone || (failures > 1 && now - failingSince >= options.DeadAfter) || state.Health == FeedHealth.Dead;
        var next = now + (dead ? Week : Backoff(state.FeedUrl, failures));
        return state with
        {
            Health = dead ? FeedHealth.Dead : FeedHealth.Failing,
            CheckedAt = now,
            Gone = gone,
            RetryAfter = failed.RetryAfter,
            NextCheckAt = failed.RetryAfter > next ? failed.RetryAfter : next,
            ConsecutiveFailures = failures,
            LastProblem = failed.Problem,
            // An address that a redirect once named and that fails now is forgotten; the feed's own is asked again.
            MovedTo = null,
        };
    }

    private static FeedHealth HealthOf(FeedState state, DateTimeOffset now)
    {
        if (state.Fallback is not null || state.MovedTo is not null)
            return FeedHealth.Moved;
        return FeedRhythm.IsSilent(state.LastEntryAt, state.Rhythm, now) ? FeedHealth.Silent : FeedHealth.Fine;
    }

    private static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) => one is null || other > one ? other : one;

    private TimeSpan Pause(Uri url, TimeSpan? asked)
    {
        var wanted = asked > options.Interval ? asked.Value : options.Interval;
        return Jitter(url, 0) * (wanted > options.MaxInterval ? options.MaxInterval : wanted);
    }

    private TimeSpan Backoff(Uri url, int failures)
    {
        var doubled = options.Interval * Math.Pow(2, Math.Min(failures, 16) - 1);
        return Jitter(url, failures) * (doubled > options.MaxInterval ? options.MaxInterval : doubled);
    }

    // 1.0 to 1.25, drawn from address and count, so that a thousand feeds that failed together do not come back together, and a test needs no luck.
    private static double Jitter(Uri url, int failures)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in url.AbsoluteUri)
            hash = (hash ^ c) * 1099511628211UL;
        hash = (hash ^ (uint)failures) * 1099511628211UL;
        return 1 + (0.25 * ((hash >> 11) / (double)(1UL << 53)));
    }
}
