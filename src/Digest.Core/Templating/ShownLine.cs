using System.Text.RegularExpressions;
using Digest.Text;

namespace Digest.Templating;

/// <summary>A stored line as readers see it: Chinese marks full-width, a Simplified text in Simplified throughout; the stored text keeps its own.</summary>
public static partial class ShownLine
{
    /// <summary>The line for a page or mail, on one line.</summary>
    public static string Of(string text, TextLanguage language)
    {
        var plain = Marks().Replace(Link().Replace(text, "${words}"), "");
        var line = string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return language switch
        {
            TextLanguage.SimplifiedChinese => ChinesePunctuation.FullWidth(ChineseScript.ToSimplified(line)),
            TextLanguage.TraditionalChinese => ChinesePunctuation.FullWidth(line),
            _ => line,
        };
    }

    // Emphasis, code, and the mark that opens a list item, a quotation or a heading.
    [GeneratedRegex(@"\*\*|__(?=\S)|(?<=\S)__|`+|^\s*(?:[-*•·>]\s+|#{1,6}\s+)", RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Marks();

    [GeneratedRegex(@"!?\[(?<words>[^\[\]]{1,300})\]\([^()\s]{1,2000}\)", RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Link();

    /// <summary>The BCP 47 tag of the words themselves: a Chinese article may bear a title without one Chinese character.</summary>
    public static string TagOf(string text, TextLanguage language, bool inChinese) => language switch
    {
        TextLanguage.SimplifiedChinese or TextLanguage.TraditionalChinese when !text.Any(ChineseScript.IsHan) => "en",
        TextLanguage.SimplifiedChinese => "zh-Hans",
        TextLanguage.TraditionalChinese => "zh-Hant",
        TextLanguage.English => "en",
        TextLanguage.Japanese => "ja",
        _ => inChinese.Tag(),
    };
}
