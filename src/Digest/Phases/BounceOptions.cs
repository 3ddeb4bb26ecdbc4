namespace Digest.App.Phases;

/// <summary>Where mail to the sender's own addresses arrives.</summary>
public sealed class BounceOptions
{
    /// <summary>A Maildir that gets delivery reports and <c>unsubscribe</c> messages; none by default.</summary>
    public string? Maildir { get; set; }
}
