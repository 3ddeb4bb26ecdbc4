namespace Digest.Templating.Models;

/// <summary>Where the frame of the mail leads; personal ones are placeholders until the mail is addressed.</summary>
public sealed record LinksModel(string Unsubscribe, string? Web, string? Archive, string? Feed);
