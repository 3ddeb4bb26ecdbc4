namespace Digest;

/// <summary>A span of time that includes <paramref name="From"/> and excludes <paramref name="To"/>.</summary>
public sealed record Period(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>The seven days that end at <paramref name="end"/>.</summary>
    public static Period WeekEnding(DateTimeOffset end) => new(end.AddDays(-7), end);

    /// <summary>True from the first instant of the period up to, not including, its end.</summary>
    public bool Contains(DateTimeOffset instant) => instant >= From && instant < To;
}
