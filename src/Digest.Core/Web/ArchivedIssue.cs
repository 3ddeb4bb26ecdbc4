namespace Digest.Web;

/// <summary>An issue as it was published, and when.</summary>
public sealed record ArchivedIssue(Issue Issue, DateTimeOffset PublishedAt);
