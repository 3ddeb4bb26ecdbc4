namespace Digest.Summaries;

/// <summary>What kind of thing has no ground in the sources.</summary>
public enum UngroundedKind
{
    Name,
    Figure,
    Date,
    Quotation,
}
