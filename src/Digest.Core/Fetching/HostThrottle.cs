using System.Collections.Concurrent;

namespace Digest.Fetching;

/// <summary>Keeps the requests to one host few at once and, when asked, apart in time.</summary>
public sealed class HostThrottle(FetchingOptions options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Turn> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the host's turn; disposing the result gives the place to the next.</summary>
    public async Task<IDisposable> EnterAsync(Uri url, CancellationToken cancellationToken)
    {
        var turn = _hosts.GetOrAdd(url.IdnHost, _ => new Turn(options.PerHost));
        await turn.Places.WaitAsync(cancellationToken);
        try
        {
            if (options.HostDelay > TimeSpan.Zero && turn.Reserve(clock.GetUtcNow(), options.HostDelay) is { Ticks: > 0 } wait)
                await Task.Delay(wait, clock, cancellationToken);
            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    private sealed class Turn(int places) : IDisposable
    {
        private readonly Lock _gate = new();
        private DateTimeOffset _next;

        public SemaphoreSlim Places { get; } = new(places, places);

        public TimeSpan Reserve(DateTimeOffset now, TimeSpan delay)
        {
            lock (_gate)
            {
                var start = _next > now ? _next : now;
                _next = start + delay;
                return start - now;
            }
        }

        public void Dispose() => Places.Release();
    }
}
