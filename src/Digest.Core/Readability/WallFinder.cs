using Digest.Text;

namespace Digest.Readability;

/// <summary>Recognises pages that hide their article, or the rest of it, behind a wall, and pages that have none.</summary>
public static class WallFinder
{
    // An article in full says more than this; a wall's own words and a teaser say less.
    private const int ShortWeight = 700;

    // The words of a page that has nothing else to say.
    private const int NothingWeight = 250;

    private static readonly ILookup<string, string> Phrases = EmbeddedFile.Lines(typeof(WallFinder), "wall-phrases.txt").Select(line => line.Split(' ', 2)).ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>The wall; none where the text stands in full as far as can be seen.</summary>
    public static PageWall Find(PageTree tree, LinkedData data, string text)
    {
        var isShort = WeightOf(text) < ShortWeight;
        if (data.IsFree is false || tree.Statements.First("article:content_tier") is "locked")
            return PageWall.Paywall;
        if (!isShort)
            return PageWall.None;
        var all = string.Join('\n', tree.Blocks.Select(block => block.Text));
        return Says(all, "captcha") && all.Length < 4 * ShortWeight ? PageWall.Captcha
            : Says(all, "paywall") ? PageWall.Paywall
            : Says(all, "login") ? PageWall.Login
            : Says(text, "cookies") ? PageWall.Cookies : PageWall.None;
    }

    /// <summary>Whether the text is only the words of a wall, or says that there is nothing here.</summary>
    public static bool IsNoArticle(string title, string text, PageWall wall)
    {
        var weight = WeightOf(text);
        if (wall is PageWall.Captcha or PageWall.Cookies)
            return weight < ShortWeight;
        return weight < NothingWeight && (Says(title, "absent") || Says(text, "absent") || Says(text, "login"));
    }

    private static int WeightOf(string text)
    {
        var weight = 0;
        foreach (var character in text)
            weight += char.IsWhiteSpace(character) ? 0 : character >= '\u2e80' ? 2 : 1;
        return weight;
    }

    private static bool Says(string text, string kind) => Phrases[kind].Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
