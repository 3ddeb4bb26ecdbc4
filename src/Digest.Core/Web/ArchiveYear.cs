namespace Digest.Web;

/// <summary>The issues of one year, newest first.</summary>
public sealed record ArchiveYear(int Year, IReadOnlyList<ArchiveCard> Cards);
