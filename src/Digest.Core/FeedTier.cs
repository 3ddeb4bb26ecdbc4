namespace Digest;

/// <summary>How close a source stands to what it reports; first-hand sources outrank press, press outranks community.</summary>
public enum FeedTier
{
    Press,
    FirstHand,
    Community,
}
