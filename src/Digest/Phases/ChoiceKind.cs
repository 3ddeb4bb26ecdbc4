namespace Digest.App.Phases;

/// <summary>What an editor may decide about a story.</summary>
public enum ChoiceKind
{
    /// <summary>Told in full, whatever its score and the caps.</summary>
    Pin,

    /// <summary>Left out.</summary>
    Drop,

    /// <summary>Put under a section of the editor's choice.</summary>
    Move,

    /// <summary>Given other headlines.</summary>
    Retitle,

    /// <summary>Told together with another story.</summary>
    Merge,

    /// <summary>One of its articles becomes a story of its own.</summary>
    Split,
}
