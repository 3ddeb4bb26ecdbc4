namespace Digest.Selection;

/// <summary>The words behind a family's name, as far as they were read.</summary>
internal sealed class ModelReading(int start)
{
    private readonly List<string> _words = [];
    private bool _strong;
    private int _tier = -1;

    /// <summary>Where the first word may begin, its separator included.</summary>
    public int Start { get; } = start;

    public int End { get; private set; } = start;

    public bool HasVersion { get; private set; }

    public IReadOnlyList<string> Words => _words;

    /// <summary>The words as the text has them, or with the tier in front for a family that writes it so.</summary>
    public IEnumerable<string> Ordered(bool tierFirst) =>
        tierFirst && _tier > 0 ? _words.Where((_, index) => index != _tier).Prepend(_words[_tier]) : _words;

    /// <summary>Takes a word into the name; false when it does not belong there.</summary>
    public bool Take(ModelToken token)
    {
        if (token.Kind is ModelTokenKind.Version && HasVersion)
            return false;
        if (token.Kind is ModelTokenKind.Size or ModelTokenKind.Date && (!HasVersion || !token.Joined))
            return false;

        HasVersion |= token.Kind is ModelTokenKind.Version;
        _strong |= token.Kind is ModelTokenKind.Tier || (token.Kind is ModelTokenKind.Version && token.Word.Contains('.', StringComparison.Ordinal));
        if (token.Kind is ModelTokenKind.Tier && _tier < 0)
            _tier = _words.Count;
        _words.Add(token.Word);
        End = token.End;
        return true;
    }

    /// <summary>True when what was read names one model; behind an everyday word a bare whole number does not.</summary>
    public bool IsModel(bool plain) => plain ? _strong || (HasVersion && _words.Count > 1) : _strong || HasVersion;
}
