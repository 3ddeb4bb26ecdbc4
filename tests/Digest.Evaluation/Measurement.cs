namespace Digest.Evaluation;

/// <summary>One figure of quality, where more is better.</summary>
public sealed record Measurement(string Name, double Value);
