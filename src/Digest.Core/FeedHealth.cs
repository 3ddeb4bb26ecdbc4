namespace Digest;

/// <summary>The condition of a feed as its last rounds showed it.</summary>
public enum FeedHealth
{
    /// <summary>Answers and publishes in its usual rhythm.</summary>
    Fine,

    /// <summary>Answers, but at another address, which the editor may take over.</summary>
    Moved,

    /// <summary>Answers, but has published nothing for more than three times its own rhythm.</summary>
    Silent,

    /// <summary>Its last rounds failed; it is asked again with growing pauses.</summary>
    Failing,

    /// <summary>Gone for good (410), or failing for weeks.</summary>
    Dead,
}
