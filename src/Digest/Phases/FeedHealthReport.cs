namespace Digest.App.Phases;

/// <summary>What readers learn of the sources that are not fine.</summary>
public static class FeedHealthReport
{
    /// <summary>A line for each enabled feed whose state is not fine, the worst first.</summary>
    public static IReadOnlyList<FeedHealthLine> Of(IReadOnlyList<Feed> feeds, IReadOnlyList<FeedState> states)
    {
        var byUrl = states.ToDictionary(state => state.FeedUrl);
        return [.. feeds.Where(feed => feed.Enabled)
            .Select(feed => (feed, state: byUrl.GetValueOrDefault(feed.Url)))
            .Where(pair => pair.state is { Health: not FeedHealth.Fine })
            .OrderByDescending(pair => pair.state?.Health)
            .ThenBy(pair => pair.feed.Title, StringComparer.Ordinal)
            .Select(pair => new FeedHealthLine(pair.feed.Title, pair.state?.Health ?? FeedHealth.Fine, pair.state?.Since))];
    }
}
