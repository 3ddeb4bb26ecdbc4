using System.Globalization;

namespace Digest;

/// <summary>One firing of a schedule, known by its wall time; whatever fires it and however often, it makes one issue at most.</summary>
/// <param name="Schedule">The name of the schedule.</param>
/// <param name="LocalTime">The wall time of the firing in the schedule's zone, to the second.</param>
/// <param name="DueAt">The instant of the firing.</param>
public sealed record Slot(string Schedule, string LocalTime, DateTimeOffset DueAt)
{
    /// <summary>The slot of a firing, whose offset is the schedule's zone's own.</summary>
    public static Slot At(string schedule, DateTimeOffset firing) =>
        new(schedule, firing.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), firing);
}
