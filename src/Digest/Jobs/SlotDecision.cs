namespace Digest.App.Jobs;

/// <summary>What the schedule asks for now.</summary>
public abstract record SlotDecision
{
    private SlotDecision()
    {
    }

    /// <summary>An issue is due.</summary>
    /// <param name="Slot">The slot that it settles.</param>
    /// <param name="Period">The time it covers: from where the last issue ended.</param>
    public sealed record Due(Slot Slot, Period Period) : SlotDecision;

    /// <summary>A slot was missed for longer than the grace; it is settled without an issue, and the owner is to be told.</summary>
    public sealed record Missed(Slot Slot, DateTimeOffset? Next) : SlotDecision;

    /// <summary>Nothing is due before that instant.</summary>
    public sealed record NotYet(DateTimeOffset? Next) : SlotDecision;
}
