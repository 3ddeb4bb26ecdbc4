namespace Digest.App.Desk;

/// <summary>One way of looking, with its name in addresses and in both languages.</summary>
public sealed record Mode(string Name, string English, string Chinese);
