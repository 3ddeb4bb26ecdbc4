using System.Text;

namespace Digest.Readability;

/// <summary>Counts of a text's characters that tell prose from labels.</summary>
public readonly record struct TextShape(bool EndsSentence, int Stops, int Commas, int Digits, int Capitals, int Lines, bool HasBraces)
{
    /// <summary>Counts them in one pass.</summary>
    public static TextShape Of(string text)
    {
        var (stops, commas, digits, capitals, lines, braces) = (0, 0, 0, 0, 1, 0);
        foreach (var character in text)
        {
            stops += IsStop(character) ? 1 : 0;
            commas += character is ',' or '，' or '、' or '،' ? 1 : 0;
            digits += char.IsAsciiDigit(character) ? 1 : 0;
            capitals += char.IsUpper(character) ? 1 : 0;
            lines += character == '\n' ? 1 : 0;
            braces += character is '{' or '}' ? 1 : 0;
        }

        return new TextShape(IsSentence(text), stops, commas, digits, capitals, lines, braces > 1);
    }

    /// <summary>Whether the text ends as a sentence does.</summary>
    public static bool IsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd("\"'”’»」』)）]* ");
        return end.Length > 0 && (IsStop(end[^1]) || end[^1] is ':' or '：' or '；' or '…');
    }

    /// <summary>Letters and digits alone, in lower case, for comparing titles.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                folded.Append(char.ToLowerInvariant(character));
        }

        return folded.ToString();
    }

    private static bool IsStop(char character) => character is '.' or '!' or '?' or '。' or '！' or '？' or '।' or '؟';
}
