namespace Digest;

/// <summary>What an editor says in feeds.json about one topic: add it, rename it, give it more names, or switch it off.</summary>
/// <param name="Name">The name readers see; it also finds the topic to edit when <see cref="Id"/> is not given.</param>
public sealed record TopicEdit(string Name)
{
    /// <summary>The catalogue's id of the topic to edit; needed only to rename one.</summary>
    public string? Id { get; init; }

    /// <summary>The Chinese name, where it differs.</summary>
    public string? Chinese { get; init; }

    public TopicKind? Kind { get; init; }

    /// <summary>The maker's id or name.</summary>
    public string? Maker { get; init; }

    /// <summary>More names that mean this topic.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>False switches the topic off: it is neither tagged nor scored.</summary>
    public bool Enabled { get; init; } = true;
}
