namespace Digest.Feeds;

/// <summary>What feeds.json says: the sources, and the editor's changes to the catalogue of topics.</summary>
public sealed record FeedList
{
    public IReadOnlyList<Feed> Feeds { get; init; } = [];

    /// <summary>What the editor says about topics of the built-in catalogue.</summary>
    public IReadOnlyList<TopicEdit> Topics { get; init; } = [];

    /// <summary>What was read past: unknown fields, feeds listed twice. Each says where.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
