namespace Digest.Selection;

/// <summary>What one pass over a text found: names that may be meant, and where each settling word stands.</summary>
internal sealed record NameScan(List<NameHit> Hits, Dictionary<int, List<int>> Contexts);
