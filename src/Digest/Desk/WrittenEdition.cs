namespace Digest.App.Desk;

/// <summary>An edition under the name of its files.</summary>
public sealed record WrittenEdition(string Name, Edition Edition);
