using Digest.Readability;

namespace Digest.App.Phases;

/// <summary>Gives entries ids that outlast what publishers change without need: guids made anew at every fetch, tracking parameters.</summary>
public static class EntryIdentity
{
    /// <summary>The entries with such ids, each once, in their order.</summary>
    public static IReadOnlyList<Entry> Assign(IReadOnlyList<Entry> entries)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (LinkOf(entry) is { } link && !titles.TryAdd(link, entry.Title) && titles[link] != entry.Title)
                shared.Add(link);
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. entries.Select(entry => entry with { Id = IdOf(entry, shared) }).Where(entry => taken.Add(entry.Id))];
    }

    // A link names its story, unless the feed uses one link for several: then the publisher's own id has to.
    private static string IdOf(Entry entry, HashSet<string> shared) =>
        LinkOf(entry) is { } link && !shared.Contains(link) ? link : entry.Id;

    // The front page is no story's address, however few stories link to it today.
    private static string? LinkOf(Entry entry) =>
        entry.Url is { } url && url.PathAndQuery.Length + url.Fragment.Length > 1 ? CanonicalAddress.Clean(url).AbsoluteUri : null;
}
