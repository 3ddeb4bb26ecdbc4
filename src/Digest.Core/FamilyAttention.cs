namespace Digest;

/// <summary>How many articles of the period named a family of models.</summary>
public sealed record FamilyAttention(string Family, int Articles);
