namespace Digest.Readability;

/// <summary>What the JSON-LD of a page says about its article.</summary>
public sealed record LinkedData
{
    public string? Headline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Published { get; init; }

    public string? Modified { get; init; }

    /// <summary>The whole text, where the publisher put it there; plain or HTML.</summary>
    public string? Body { get; init; }

    /// <summary>False where the page says that its text is not free to read.</summary>
    public bool? IsFree { get; init; }
}
