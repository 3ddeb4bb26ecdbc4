namespace Digest;

/// <summary>One reason for or against a candidate; the points of all lines add up to its score.</summary>
public sealed record ScoreLine(string Name, double Points, string Reason);
