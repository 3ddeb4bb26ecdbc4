namespace Digest.Templating.Models;

/// <summary>A story in one of the reader's languages.</summary>
public sealed record HalfModel
{
    /// <summary>The reader's language, for labels: zh-Hans or en.</summary>
    public required string Lang { get; init; }

    /// <summary>The headline in the language it is written in, which may be zh-Hant in a Chinese half.</summary>
    public required TextModel Headline { get; init; }

    public required IReadOnlyList<LineModel> Lines { get; init; }

    /// <summary>How the lines were made, when they are not sentences of a source; null otherwise.</summary>
    public string? Note { get; init; }
}
