namespace Digest;

/// <summary>What is kept of a story that readers were mailed, so that it is known again when it comes back.</summary>
public sealed record KnownStory
{
    /// <summary>The id of the story when it was mailed; a later update is remembered under its own.</summary>
    public required string StoryId { get; init; }

    /// <summary>When the issue that carried it was made.</summary>
    public required DateTimeOffset MailedAt { get; init; }

    /// <summary>Addresses of all its articles, and of the pages that those articles point to as their source.</summary>
    public required IReadOnlyList<Uri> Urls { get; init; }

    /// <summary>One telling for each article: enough text to compare a new story with.</summary>
    public required IReadOnlyList<KnownTelling> Tellings { get; init; }

    /// <summary>Hashes of every sentence of its articles, after normalisation.</summary>
    public required IReadOnlyList<string> SentenceHashes { get; init; }

    /// <summary>Figures, names and versions that its articles gave: what a later story must go beyond to be news.</summary>
    public IReadOnlyList<string> Particulars { get; init; } = [];
}
