namespace Digest.Selection;

/// <summary>A field of words that tells what kind of news an article is.</summary>
public enum Subject
{
    /// <summary>Artificial intelligence at all.</summary>
    Ai,
    Rumours,
    Industry,
    Research,
    Tools,
}
