namespace Digest.App.Phases;

/// <summary>Spaces messages out, over all receivers and for each receiving domain.</summary>
public sealed class RateGate(DeliveryOptions options, TimeProvider time)
{
    private readonly Lock _guard = new();
    private readonly long _openedAt = time.GetTimestamp();
    private readonly TokenBucket _second = new(options.PerSecond, TimeSpan.FromSeconds(1));
    private readonly TokenBucket _hour = new(options.PerHour, TimeSpan.FromHours(1));
    private readonly Dictionary<string, TokenBucket> _domains = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a place for one message and tells how long to wait for it.</summary>
    public TimeSpan Reserve(string address)
    {
        lock (_guard)
        {
            var passed = time.GetElapsedTime(_openedAt);
            TimeSpan[] waits = [_second.Take(passed), _hour.Take(passed), DomainOf(address).Take(passed)];
            return waits.Max();
        }
    }

    private TokenBucket DomainOf(string address)
    {
        var domain = address[(address.LastIndexOf('@') + 1)..];
        if (_domains.TryGetValue(domain, out var bucket)) return bucket;
        var limit = options.Domains.TryGetValue(domain, out var own) ? own : options.PerDomain;
        return _domains[domain] = new TokenBucket(limit, TimeSpan.FromSeconds(1));
    }
}
