using Digest.Storage;

namespace Digest.App.Desk;

/// <summary>What the database knows of each feed.</summary>
public sealed class FeedFigures
{
    private readonly Dictionary<string, FeedState> _states;
    private readonly Dictionary<string, int> _entries;
    private readonly Dictionary<string, int> _led;

    private FeedFigures(IReadOnlyList<FeedState> states, IReadOnlyDictionary<Uri, int> entries, IEnumerable<Article> leads)
    {
        _states = states.ToDictionary(state => state.FeedUrl.AbsoluteUri, StringComparer.Ordinal);
        _entries = entries.ToDictionary(pair => pair.Key.AbsoluteUri, pair => pair.Value, StringComparer.Ordinal);
        _led = leads.CountBy(article => article.Entry.FeedUrl.AbsoluteUri, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reads states, entries of the last week, and the stories of the next issue.</summary>
    public static async Task<FeedFigures> OfAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var store = workshop.Store;
        var states = await store.FeedStatesAsync(cancellationToken);
        var entries = await store.CountEntriesByFeedAsync(Period.WeekEnding(workshop.Now), cancellationToken);
        var draft = await workshop.DraftAsync(cancellationToken);
        return new FeedFigures(states, entries, draft.Issue.Briefs.Select(brief => brief.Story.Lead.Article));
    }

    public FeedState? StateOf(Feed feed) => _states.GetValueOrDefault(feed.Url.AbsoluteUri);

    /// <summary>Entries published in the last seven days.</summary>
    public int EntriesOf(Feed feed) => _entries.GetValueOrDefault(feed.Url.AbsoluteUri);

    /// <summary>Stories of the next issue that the feed leads.</summary>
    public int LedOf(Feed feed) => _led.GetValueOrDefault(feed.Url.AbsoluteUri);
}
