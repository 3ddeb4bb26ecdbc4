namespace Digest.Templating.Models;

/// <summary>A row of the week's chart: how many articles named a family, as a bar of <paramref name="Percent"/> of the widest.</summary>
public sealed record AttentionModel(string Name, int Count, int Percent);
