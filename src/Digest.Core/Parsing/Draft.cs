namespace Digest.Parsing;

/// <summary>What has been read so far of a feed or of one entry, while its elements are still coming in any order.</summary>
internal sealed class Draft
{
    public Ranked<string> Title;
    public Ranked<Uri> Link;
    public Ranked<string> Id;
    public Ranked<string> Summary;
    public Ranked<string> Content;
    public Ranked<DateTimeOffset?> Published;
    public Ranked<DateTimeOffset?> Updated;
    public Ranked<string> Author;
    public Ranked<string> Language;
    public Ranked<TimeSpan?> TimeToLive;

    /// <summary>True when nothing at all was said, as in an empty element.</summary>
    public bool IsEmpty =>
        !(Title.HasValue || Link.HasValue || Id.HasValue || Summary.HasValue || Content.HasValue || Published.HasValue || Updated.HasValue || Author.HasValue);
}
