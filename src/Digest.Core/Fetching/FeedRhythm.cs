namespace Digest.Fetching;

/// <summary>What the dates of a feed's entries say: when the newest came, how far apart they are, and by how much the publisher's clock is wrong.</summary>
/// <param name="Newest">The newest date that is not in the future, the clock's error mended.</param>
/// <param name="Median">The median time between the newest twenty entries.</param>
/// <param name="ClockOffset">Whole hours to be added to every date; null when none is in the future.</param>
public sealed record FeedRhythm(DateTimeOffset? Newest, TimeSpan? Median, TimeSpan? ClockOffset)
{
    private const int Sample = 20;

    // A clock a few minutes fast is no wrong zone; the farthest zone is 14 hours ahead of UTC, so a date beyond it is wrong by itself.
    private static readonly TimeSpan Fast = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan FarthestZone = TimeSpan.FromHours(14);

    // Three times the feed's own rhythm, but never so short that a quiet week counts, and for yearly feeds never so long that the end goes unseen.
    private static readonly TimeSpan ShortestSilence = TimeSpan.FromDays(14);
    private static readonly TimeSpan LongestSilence = TimeSpan.FromDays(180);

    /// <summary>Reads the dates as they were at that instant.</summary>
    public static FeedRhythm Of(IReadOnlyList<DateTimeOffset> dates, DateTimeOffset now)
    {
        var ahead = dates.Where(date => date > now + Fast && date <= now + FarthestZone).Select(date => date - now).DefaultIfEmpty().Max();
        TimeSpan? offset = ahead > TimeSpan.Zero ? -TimeSpan.FromHours(Math.Ceiling(ahead.TotalHours)) : null;
        var sample = dates.Select(date => date + (offset ?? TimeSpan.Zero)).Where(date => date <= now + Fast).OrderDescending().Take(Sample).ToList();
        return new FeedRhythm(sample.Count > 0 ? sample[0] : null, MedianGap(sample), offset);
    }

    /// <summary>Whether a feed with that rhythm has been quiet for too long.</summary>
    public static bool IsSilent(DateTimeOffset? newest, TimeSpan? rhythm, DateTimeOffset now)
    {
        var patience = (rhythm ?? ShortestSilence) * 3;
        var limit = patience < ShortestSilence ? ShortestSilence : patience > LongestSilence ? LongestSilence : patience;
        return now - newest > limit;
    }

    private static TimeSpan? MedianGap(List<DateTimeOffset> newestFirst)
    {
        if (newestFirst.Count < 3)
            return null;
        var gaps = newestFirst.Zip(newestFirst.Skip(1), (later, earlier) => later - earlier).Order().ToList();
        return gaps[gaps.Count / 2];
    }
}
