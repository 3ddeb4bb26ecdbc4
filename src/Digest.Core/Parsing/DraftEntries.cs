using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Digest.Parsing;

/// <summary>Makes entries of drafts: an identity for each, one language, the newest where there are too many.</summary>
internal static class DraftEntries
{
    // A hundred times the longest of the feeds that people follow; more is a fault or an attack.
    private const int MostEntries = 10_000;

    /// <summary>The entries of a feed in its own order, without exact repeats.</summary>
    public static IReadOnlyList<Entry> Finish(IReadOnlyList<Draft> drafts, Draft feed, Uri feedUrl, List<Fault> faults)
    {
        var shared = SharedIds(drafts);
        var byId = new Dictionary<string, Entry>(drafts.Count, StringComparer.Ordinal);
        var entries = new List<Entry>(drafts.Count);
        foreach (var draft in drafts)
        {
            var entry = Finish(draft, feed, feedUrl, shared);
            if (byId.TryAdd(entry.Id, entry) || !IsRepeat(entry, byId[entry.Id])) entries.Add(entry);
        }

        if (entries.Count <= MostEntries) return entries;
        faults.Add(new Fault(string.Create(CultureInfo.InvariantCulture, $"The feed has {entries.Count} entries; the newest {MostEntries} are read.")));
        return [.. entries.OrderByDescending(entry => entry.Published ?? DateTimeOffset.MinValue).Take(MostEntries)];
    }

    private static bool IsRepeat(Entry entry, Entry first) =>
        entry.Title == first.Title && entry.Url == first.Url;

    private static Entry Finish(Draft draft, Draft feed, Uri feedUrl, HashSet<string> shared) => new()
    {
        Id = Identity(draft, shared),
        FeedUrl = feedUrl,
        Url = draft.Link.Value,
        Title = draft.Title.Value ?? "",
        Published = draft.Published.Value ?? draft.Updated.Value,
        Updated = draft.Updated.Value,
        Author = draft.Author.Value ?? feed.Author.Value,
        SummaryHtml = draft.Summary.Value,
        ContentHtml = draft.Content.Value,
        Language = draft.Language.Value ?? feed.Language.Value,
    };

    private static string Identity(Draft draft, HashSet<string> shared)
    {
        if (draft.Id.Value is { Length: > 0 } id && !shared.Contains(id)) return id;
        return draft.Link.Value?.AbsoluteUri ?? Fingerprint(draft);
    }

    private static string Fingerprint(Draft draft)
    {
        var words = $"{draft.Title.Value}\n{draft.Content.Value ?? draft.Summary.Value}\n{draft.Published.Value:O}";
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 16));
    }

    /// <summary>Ids that stand on entries with different links, and so identify none of them.</summary>
    private static HashSet<string> SharedIds(IReadOnlyList<Draft> drafts)
    {
        var links = new Dictionary<string, Uri?>(drafts.Count, StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (draft.Id.Value is not { } id) continue;
            if (!links.TryAdd(id, draft.Link.Value) && links[id] != draft.Link.Value) shared.Add(id);
        }

        return shared;
    }
}
