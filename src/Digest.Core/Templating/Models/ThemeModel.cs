namespace Digest.Templating.Models;

/// <summary>What an owner changes by options instead of by editing templates.</summary>
public sealed record ThemeModel(string Accent, string AccentDark, string? Logo, string? Sender);
