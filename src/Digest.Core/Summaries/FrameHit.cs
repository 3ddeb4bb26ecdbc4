namespace Digest.Summaries;

/// <summary>Where in a sentence which kind of event is told; <paramref name="Start"/> is -1 when no verb was known.</summary>
public readonly record struct FrameHit(EventFrame Frame, int Start, int Length);
