namespace Digest.Text;

/// <summary>One syllable of pinyin in brackets after a Chinese character, left by a script converter: 數(shù)據(jù).</summary>
internal static class PinyinGlosses
{
    private const string ToneLetters = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";

    /// <summary>The longest syllable: zhuàng, six letters.</summary>
    private const int LongestSyllable = 6;

    /// <summary>A converter glosses every converted character; a writer who explains a reading does it once or twice.</summary>
    private const int Least = 3;

    public static string Remove(string text, List<Repair> log)
    {
        if (Count(text) < Least) return text;
        var pass = new RepairPass("pinyin gloss", text);
        for (var at = text.IndexOf('(', StringComparison.Ordinal); at >= 0; at = Next(text, at + 1))
        {
            var length = LengthAt(text, at);
            if (length > 0) pass.Remove(at, length);
        }

        return pass.Finish(log);
    }

    private static int Count(string text)
    {
        var count = 0;
        for (var at = Next(text, 0); at >= 0 && count < Least; at = Next(text, at + 1))
        {
            if (LengthAt(text, at) > 0) count++;
        }

        return count;
    }

    private static int Next(string text, int from) => from < text.Length ? text.IndexOf('(', from) : -1;

    /// <summary>The length of the gloss whose bracket opens here; 0 when it is none.</summary>
    private static int LengthAt(string text, int open)
    {
        if (open == 0 || !ChineseScript.IsHan(text[open - 1])) return 0;
        var tones = 0;
        for (var i = open + 1; i < text.Length && i <= open + LongestSyllable + 1; i++)
        {
            if (text[i] == ')') return tones == 1 ? i + 1 - open : 0;
            if (ToneLetters.Contains(text[i], StringComparison.Ordinal)) tones++;
            else if (text[i] is not ((>= 'a' and <= 'z') or 'ü')) return 0;
        }

        return 0;
    }
}
