namespace Digest.Storage;

/// <summary>An issue as it was published, with its slot and the instant it was fixed.</summary>
public sealed record StoredIssue(Issue Issue, Slot Slot, DateTimeOffset FrozenAt);
