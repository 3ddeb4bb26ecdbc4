namespace Digest;

/// <summary>How a line of the digest came to be.</summary>
public enum LineKind
{
    /// <summary>A sentence of a source, as it stands there.</summary>
    Excerpt,

    /// <summary>Made from frame, names, figures and date by a fixed pattern.</summary>
    FactLine,

    /// <summary>Written or translated by a machine, and grounded in its sentences.</summary>
    Machine,

    /// <summary>Written by the editor.</summary>
    Editor,
}
