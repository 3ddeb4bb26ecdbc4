namespace Digest;

/// <summary>What readers already know of a story from earlier issues.</summary>
public enum Novelty
{
    New,

    /// <summary>Known, with sentences that no earlier issue had.</summary>
    Update,

    /// <summary>Known, nothing new: left out and counted.</summary>
    Repeat,
}
