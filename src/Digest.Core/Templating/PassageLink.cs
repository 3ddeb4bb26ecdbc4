using System.Buffers;
using Digest.Text;

namespace Digest.Templating;

/// <summary>Leads to a sentence within its page by a text fragment (<c>#:~:text=first,last</c>), which browsers scroll to and highlight.</summary>
internal static class PassageLink
{
    // Few enough words for a short link, and enough that they stand once on a page.
    private const int Words = 5;
    private const int LeastCharacters = 4;
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、！？,;:!?");

    /// <summary>The address of the sentence; that of its page for a title.</summary>
    public static string To(Sentence sentence)
    {
        var page = sentence.ArticleUrl.AbsoluteUri;
        if (sentence.Start == Sentence.InTitle) return page;
        var text = string.Join(' ', sentence.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', '。', '！', '？', '!', '?');
        var (first, last) = text.Any(ChineseScript.IsHan) ? Clauses(text) : Ends(text);
        var directive = last.Length == 0 ? Escaped(first) : $"{Escaped(first)},{Escaped(last)}";
        return directive.Length == 0 ? page : $"{page}{(page.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:text={directive}";
    }

    private static (string First, string Last) Ends(string text)
    {
        var words = text.Split(' ');
        return words.Length <= Words * 2 ? (text, "") : (string.Join(' ', words.Take(Words)), string.Join(' ', words.TakeLast(Words)));
    }

    /// <summary>Browsers look for whole words, which in Chinese only marks are sure to part.</summary>
    private static (string First, string Last) Clauses(string text)
    {
        var (first, last) = (text.AsSpan().IndexOfAny(Marks), text.AsSpan().LastIndexOfAny(Marks));
        return first < LeastCharacters || text.Length - last <= LeastCharacters ? (text, "") : (text[..first], text[(last + 1)..]);
    }

    // A hyphen and a comma have meanings of their own there.
    private static string Escaped(string text) => Uri.EscapeDataString(text.Trim()).Replace("-", "%2D", StringComparison.Ordinal);
}
