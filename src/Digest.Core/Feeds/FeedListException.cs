namespace Digest.Feeds;

/// <summary>feeds.json cannot be used; the message names file, line, column and cure.</summary>
public sealed class FeedListException : Exception
{
    public FeedListException(string message)
        : base(message)
    {
    }

    public FeedListException(string path, TextPosition position, string problem)
        : base($"{path}:{position.Line}:{position.Column}: {problem}") => Position = position;

    /// <summary>Where the fault is; null when the file itself could not be read.</summary>
    public TextPosition? Position { get; }
}
