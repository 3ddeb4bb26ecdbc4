namespace Digest.Selection;

/// <summary>The part that a word plays in a model's name.</summary>
internal enum ModelTokenKind
{
    Version,

    /// <summary>A variant that makes a model even without a version (opus, flash).</summary>
    Tier,
    Variant,
    Size,
    Date,
}
