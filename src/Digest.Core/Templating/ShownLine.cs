using Digest.Text;

namespace Digest.Templating;

/// <summary>A stored line as readers see it: Chinese marks full-width, a Simplified text in Simplified throughout; the stored text keeps its own.</summary>
public static class ShownLine
{
    /// <summary>The line for a page or mail, on one line.</summary>
    public static string Of(string text, TextLanguage language)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return language switch
        {
            TextLanguage.SimplifiedChinese => ChinesePunctuation.FullWidth(ChineseScript.ToSimplified(line)),
            TextLanguage.TraditionalChinese => ChinesePunctuation.FullWidth(line),
            _ => line,
        };
    }
}
