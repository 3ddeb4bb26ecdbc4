using System.Collections.Frozen;

namespace Digest.Text;

/// <summary>Tells the language of a text by its scripts, and of Latin text by its function words.</summary>
public static class LanguageDetector
{
    /// <summary>The first characters tell; more cost time and add nothing.</summary>
    private const int Sample = 20_000;

    private static readonly FrozenSet<string> English = Words(
        "the of and to in a is that for on with as are by at from this be was it an or not have has its new how what will can your you we our which their they more than into about after now over out up but");

    private static readonly FrozenSet<string> Foreign = Words(
        "der die das und ist nicht ein eine mit für auf von zu den dem des im sich auch wie wird bei le la les des et est une dans pour que qui sur du au avec par el los las del una con por para como más o os um uma não em il di che per sono della het een van dat niet og det som er på att och är");

    /// <summary>The language of a text; <see cref="TextLanguage.Other"/> when it is none of ours or holds no letters.</summary>
    public static TextLanguage Detect(string text)
    {
        var counts = Count(text.Length <= Sample ? text : text[..Sample]);
        if (counts.Kana >= 2 && counts.Kana * 10 >= counts.Han) return TextLanguage.Japanese; // Japanese prose: a third kana and more
        if (IsChinese(counts)) return counts.Traditional > counts.Simplified ? TextLanguage.TraditionalChinese : TextLanguage.SimplifiedChinese;
        return IsEnglish(counts) ? TextLanguage.English : TextLanguage.Other;
    }

    private static bool IsChinese(Counts counts)
    {
        if (counts.Han == 0) return false;
        return counts.Han > counts.Words * 2 || (counts.Han * 4 >= counts.Words && counts.English * 8 < counts.Words + counts.Han);
    }

    private static bool IsEnglish(Counts counts) =>
        counts.Words > 0
        && counts.OtherLetters * 4 < counts.LatinLetters
        && counts.English >= counts.Foreign
        && counts.Accented * 25 <= counts.LatinLetters
        && (counts.English * 12 >= counts.Words || counts.Words <= 30);

    private static Counts Count(string text)
    {
        var counts = new Counts();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLatin(text[i])) i = CountWord(counts, text, i) - 1;
            else CountLetter(counts, text[i]);
        }

        return counts;
    }

    private static void CountLetter(Counts counts, char letter)
    {
        if (ChineseScript.IsHan(letter))
        {
            counts.Han++;
            if (ChineseScript.IsOnlyTraditional(letter)) counts.Traditional++;
            else if (ChineseScript.IsOnlySimplified(letter)) counts.Simplified++;
        }
        else if (letter is >= '\u3041' and <= '\u30FA') counts.Kana++;
        else if (letter > '\u02FF' && char.IsLetter(letter)) counts.OtherLetters++;
    }

    private static int CountWord(Counts counts, string text, int start)
    {
        var end = start;
        while (end < text.Length && IsLatin(text[end]))
        {
            if (text[end] > '\u007F') counts.Accented++;
            end++;
        }

        counts.Words++;
        counts.LatinLetters += end - start;
        if (end - start > 6) return end; // no listed word is longer
        var word = text[start..end].ToLowerInvariant();
        if (English.Contains(word)) counts.English++;
        if (Foreign.Contains(word)) counts.Foreign++;
        return end;
    }

    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || (letter is >= '\u00C0' and <= '\u024F' and not '\u00D7' and not '\u00F7');

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private sealed class Counts
    {
        public int Han;
        public int Kana;
        public int Traditional;
        public int Simplified;
        public int Words;
        public int English;
        public int Foreign;
        public int LatinLetters;
        public int Accented;
        public int OtherLetters;
    }
}
