using Quartz;

namespace Digest.App.Jobs;

/// <summary>The firings of a cron text in its time zone: at the wall time, once in a gap of the clock, once in an overlap.</summary>
public sealed class SlotCalendar
{
    private const int UnixFields = 5;

    /// <summary>How far back the newest firing is looked for, nearest first, so that neither minutes nor years cost much.</summary>
    private static readonly TimeSpan[] Horizons = [TimeSpan.FromHours(1), TimeSpan.FromDays(1), TimeSpan.FromDays(8), TimeSpan.FromDays(32), TimeSpan.FromDays(370)];

    private readonly CronExpression _cron;

    private SlotCalendar(CronExpression cron, TimeZoneInfo zone) => (_cron, Zone) = (cron, zone);

    public TimeZoneInfo Zone { get; }

    /// <summary>The schedule as the scheduler takes it.</summary>
    public CronExpression Expression => _cron;

    /// <summary>Reads the schedule; throws <see cref="UsageException"/> saying what to write instead.</summary>
    public static SlotCalendar Parse(string cron, string timeZone)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone))
        {
            throw new UsageException($"Schedule:TimeZone {timeZone} is not known here. Write an IANA name, for example Europe/Berlin or Asia/Shanghai.");
        }

        var format = cron.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == UnixFields ? CronFormat.Unix : CronFormat.Quartz;
        try
        {
            return new SlotCalendar(CronExpression.Parse(cron.Trim(), format).WithTimeZone(zone), zone);
        }
        catch (FormatException e)
        {
            throw new UsageException($"Schedule:Cron \"{cron}\" cannot be read: {e.Message} Write for example \"0 0 8 ? * MON\": Mondays at eight.", e);
        }
    }

    /// <summary>Every firing after the instant, in the zone's own offset.</summary>
    public IEnumerable<DateTimeOffset> After(DateTimeOffset instant)
    {
        for (var next = _cron.GetNextValidTimeAfter(instant); next is { } firing; next = _cron.GetNextValidTimeAfter(firing))
        {
            yield return TimeZoneInfo.ConvertTime(firing, Zone);
        }
    }

    /// <summary>The newest firing at or before the instant; null when there was none for a year.</summary>
    public DateTimeOffset? NewestAt(DateTimeOffset instant)
    {
        foreach (var horizon in Horizons)
        {
            // A firing at the very instant counts, and the cron text asks for times after one.
            var past = After(instant - horizon).TakeWhile(firing => firing <= instant);
            if (past.Select(firing => (DateTimeOffset?)firing).LastOrDefault() is { } newest) return newest;
        }

        return null;
    }
}
