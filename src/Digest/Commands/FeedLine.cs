using System.Globalization;

namespace Digest.App.Commands;

/// <summary>A feed and its condition on one line, for people or for scripts.</summary>
public static class FeedLine
{
    private const int TitleWidth = 26;

    /// <summary>The column heads for people.</summary>
    public static string Head { get; } = $"{"state",-8} {"since",-10} {Padded("title")} new  address";

    public static string Text(Feed feed, FeedState? state, int? fresh) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Word(feed, state),-8} {state?.Since,-10:yyyy-MM-dd} {Padded(feed.Title)} {fresh,3}  {feed.Url}{Behind(state)}");

    public static string Json(Feed feed, FeedState? state, int? fresh) => ItemLine.Of(
    [
        ("url", feed.Url.AbsoluteUri),
        ("title", feed.Title),
        ("state", Word(feed, state)),
        ("since", Iso(state?.Since)),
        ("checked", Iso(state?.CheckedAt)),
        ("lastEntry", Iso(state?.LastEntryAt)),
        ("movedTo", (state?.Fallback ?? state?.MovedTo)?.AbsoluteUri),
        ("problem", state?.LastProblem),
        ("new", fresh?.ToString(CultureInfo.InvariantCulture)),
    ]);

    /// <summary>The word for the feed's condition: off, new, or that of its state.</summary>
    private static string Word(Feed feed, FeedState? state)
    {
        if (!feed.Enabled)
            return "off";
        return state?.CheckedAt is null ? "new" : state.Health.ToString().ToLowerInvariant();
    }

    private static string Behind(FeedState? state)
    {
        var moved = state?.Fallback ?? state?.MovedTo;
        return (moved is null ? "" : $" → {moved}") + (state?.LastProblem is null ? "" : $"  ({state.LastProblem})");
    }

    private static string? Iso(DateTimeOffset? moment) => moment?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // A Chinese character takes two columns of a terminal.
    private static string Padded(string title)
    {
        var (width, length) = (0, 0);
        while (length < title.Length && width + Columns(title[length]) <= TitleWidth)
            width += Columns(title[length++]);
        return title[..length] + new string(' ', TitleWidth - width);
    }

    private static int Columns(char c) => c >= '\u2E80' ? 2 : 1;
}
