namespace Digest.Stories;

/// <summary>The weighted terms of one telling: those that both languages share, and those of its own script.</summary>
/// <param name="Shared">Latin words, model names, figures, and what Chinese words are in English.</param>
/// <param name="Own">Pairs of Chinese characters; empty for English.</param>
public sealed record Terms(IReadOnlyDictionary<string, double> Shared, IReadOnlyDictionary<string, double> Own);
