namespace Digest.Readability;

/// <summary>A run of text between two block boundaries of a page.</summary>
public sealed class Block
{
    private TextShape? _shape;
    private string? _folded;

    /// <summary>The innermost block-level element around it.</summary>
    public required PageNode Node { get; init; }

    public required BlockKind Kind { get; init; }

    /// <summary>The text, white space collapsed, line breaks of the page kept.</summary>
    public required string Text { get; init; }

    /// <summary>Reading weight: one for a narrow character, two for a wide one, none for white space.</summary>
    public required int Weight { get; init; }

    /// <summary>The part of the weight that stands inside links.</summary>
    public required int LinkWeight { get; init; }

    /// <summary>Counts of its characters.</summary>
    public TextShape Shape => _shape ??= TextShape.Of(Text);

    /// <summary>Its letters and digits alone, for comparing.</summary>
    public string Folded => _folded ??= TextShape.Fold(Text);

    public double LinkDensity => Weight == 0 ? 0 : (double)LinkWeight / Weight;

    /// <summary>How probably it belongs to the article, 0 to 1.</summary>
    public double Goodness { get; set; }

    public bool IsNoise { get; set; }

    /// <summary>Whether a browser would not show it.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether the rules alone would take it into the article.</summary>
    public bool IsKept { get; set; }
}
