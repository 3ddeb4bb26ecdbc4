namespace Digest.App.Phases;

/// <summary>What a check of a stored issue found.</summary>
/// <param name="Lines">Lines checked.</param>
/// <param name="Problems">What does not hold; empty when every line stands on its sentence.</param>
public sealed record IssueVerdict(int Lines, IReadOnlyList<string> Problems);
