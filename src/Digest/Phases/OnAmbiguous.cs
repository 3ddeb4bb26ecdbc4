namespace Digest.App.Phases;

/// <summary>What happens to a message whose final dot was out when its answer was lost.</summary>
public enum OnAmbiguous
{
    /// <summary>The same octets go out again under the same Message-ID, which receivers can tell apart from a new message.</summary>
    Resend,

    /// <summary>It is given up and listed: rather not at all than twice.</summary>
    Hold,
}
