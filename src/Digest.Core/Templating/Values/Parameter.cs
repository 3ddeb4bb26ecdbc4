namespace Digest.Templating.Values;

/// <summary>One parameter: its name, the type that arguments are converted to, and its default.</summary>
internal sealed record Parameter(string Name, Kind Kind, bool IsOptional = false, object? Default = null);
