namespace Digest.Summaries;

/// <summary>What an unanswered question means for the next ones.</summary>
public enum ChatFault
{
    None,

    /// <summary>This question failed; the next may not.</summary>
    Failed,

    /// <summary>Nobody is there, or the key or the model is refused: asking again is of no use.</summary>
    Down,
}
