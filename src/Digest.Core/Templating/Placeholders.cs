namespace Digest.Templating;

/// <summary>Marks that stand in an edition for what differs between readers, all of fixed length, so that a laid-out message can be patched.</summary>
public static class Placeholders
{
    /// <summary>Stands for the token of a reader's unsubscribe link; a token has as many characters.</summary>
    public const string Token = "00DIGEST-READER-TOKEN-0000000000";
}
