using Digest.App.Jobs;

namespace Digest.App.Phases;

/// <summary>Knows which of the editor's choices an issue made at some time takes: those for the next firing of the schedule.</summary>
public sealed class ChoiceBook(OverridesFile file, ScheduleOptions schedule)
{
    /// <summary>The issue that a period's end belongs to, by its wall time: the first firing at the end or after it.</summary>
    public string IssueOf(Period period)
    {
        var firings = SlotCalendar.Parse(schedule.Cron, schedule.TimeZone).After(period.To.AddTicks(-1)).Take(1).ToList();
        return firings is [var firing] ? Slot.At(SlotBook.Schedule, firing).LocalTime : "by-hand";
    }

    /// <summary>The choices for the period's issue.</summary>
    public IssueChoices For(Period period) => new(file.Of(IssueOf(period)));

    /// <summary>Notes a choice.</summary>
    public void Add(Period period, IssueChoice choice) => file.Add(IssueOf(period), choice);

    /// <summary>Takes a choice away.</summary>
    public bool Undo(Period period, string id) => file.Undo(IssueOf(period), id);
}
