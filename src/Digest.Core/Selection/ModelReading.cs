namespace Digest.Selection;

/// <summary>The words behind a family's name, as far as they were read.</summary>
internal sealed class ModelReading(int start)
{
    private readonly List<string> words = [];
    private bool strong;
    private int tier = -1;

    /// <summary>Where the first word may begin, its separator included.</summary>
    public int Start { get; } = start;

    public int End { get; private set; } = start;

    public bool HasVersion { get; private set; }

    public IReadOnlyList<string> Words => words;

    /// <summary>The words as the text has them, or with the tier in front for a family that writes it so.</summary>
    public IEnumerable<string> Ordered(bool tierFirst) =>
        tierFirst && tier > 0 ? words.Where((_, index) => index != tier).Prepend(words[tier]) : words;

    /// <summary>Takes a word into the name; false when it does not belong there.</summary>
    public bool Take(ModelToken token)
    {
        if (token.Kind is ModelTokenKind.Version && HasVersion)
            return false;
        if (token.Kind is ModelTokenKind.Size or ModelTokenKind.Date && (!HasVersion || !token.Joined))
            return false;

        HasVersion |= token.Kind is ModelTokenKind.Version;
        strong |= token.Kind is ModelTokenKind.Tier || (token.Kind is ModelTokenKind.Version && token.Word.Contains('.', StringComparison.Ordinal));
        if (token.Kind is ModelTokenKind.Tier && tier < 0)
            tier = words.Count;
        words.Add(token.Word);
        End = token.End;
        return true;
    }

    /// <summary>True when what was read names one model; behind an everyday word a bare whole number does not.</summary>
    public bool IsModel(bool plain) => plain ? strong || (HasVersion && words.Count > 1) : strong || HasVersion;
}
