using Digest.App.Notices;

namespace Digest.App.Jobs;

/// <summary>Holds a due issue back until a person has looked at it, where <c>Schedule:Approve</c> asks for that; the owner is told once a slot.</summary>
public sealed class Approval(ScheduleOptions options, OwnerDesk owner)
{
    private string? _told;

    /// <summary>True when the worker may not send the slot's issue by itself: <c>digest send</c> does, within the grace.</summary>
    public bool Holds(Slot slot)
    {
        if (!options.Approve) return false;
        if (_told != slot.LocalTime) owner.Note(OwnerNotice.Waiting(slot, slot.DueAt + options.Grace));
        _told = slot.LocalTime;
        return true;
    }
}
