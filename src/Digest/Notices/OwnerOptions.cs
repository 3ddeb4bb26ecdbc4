namespace Digest.App.Notices;

/// <summary>Who looks after the digest; section <c>Owner</c> of the configuration.</summary>
public sealed class OwnerOptions
{
    /// <summary>The mail address that learns of ailing feeds, empty weeks and stopped sending; without one, the log alone does.</summary>
    public string? Address { get; set; }
}
