using System.Text.RegularExpressions;

namespace Digest.Text;

/// <summary>Words around a figure that tell what it counts, or that it counts nothing.</summary>
internal static partial class ContextWords
{
    // A clause in Chinese, three or four words in English.
    private const int Reach = 24;

    /// <summary>True when the words around the figure speak of a model's context: 128K is tokens there.</summary>
    public static bool SpeakOfTokens(string text, int start, int end)
    {
        var from = Math.Max(0, start - Reach);
        return Tokens().IsMatch(text[from..Math.Min(text.Length, end + Reach)]);
    }

    /// <summary>True for the 3 of "Qwen 3 models": a small number right behind a name.</summary>
    public static bool IsVersionOfName(string text, int start, NumberReading number)
    {
        if (number.Scale != 1 || number.Value >= 100 || start < 3 || text[start - 1] != ' ' || !char.IsAsciiLetterOrDigit(text[start - 2]))
            return false;

        var word = start - 2;
        while (word > 0 && char.IsAsciiLetterOrDigit(text[word - 1]))
            word--;
        return char.IsAsciiLetterUpper(text[word]) && !Opener().IsMatch(text[word..(start - 1)]);
    }

    [GeneratedRegex("token|context|window|上下文|窗口", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Tokens();

    [GeneratedRegex("^(The|Over|About|With|In|At|Its|Their|All|These|Only|Just|Nearly|Some|And|For|Of|From|By|More|Than|A|On|To|Our|Has|Have|Had|Around|Roughly|Almost|Another|First|Last|Next|Top|Launches|Releases|Adds)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Opener();
}
