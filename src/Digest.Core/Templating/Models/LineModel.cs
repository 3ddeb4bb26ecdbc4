namespace Digest.Templating.Models;

/// <summary>A sentence of a story with its source marks; <paramref name="Kind"/> is excerpt, fact or machine.</summary>
public sealed record LineModel(string Lang, string Text, string Kind, IReadOnlyList<MarkModel> Marks);
