namespace Digest.App.Commands;

/// <summary>One line of a manifest of saved pages.</summary>
public sealed record ExtractCase(string Id, string Path, string? Url);
