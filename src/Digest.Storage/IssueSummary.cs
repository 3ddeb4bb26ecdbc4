namespace Digest.Storage;

/// <summary>An issue in one line: when it was due, and how its deliveries stand.</summary>
public sealed record IssueSummary(int Number, Slot Slot, Period Period, DateTimeOffset FrozenAt, DeliveryCounts Deliveries);
