namespace Digest.Text;

/// <summary>One syllable of pinyin in brackets after a Chinese character, left by a script converter: 數(shù)據(jù).</summary>
internal static class PinyinGlosses
{
    /// <summary>A converter glosses every converted character; a writer who explains a reading does it once or twice.</summary>
    private const int Least = 3;

    /// <summary>True when a converter went over the text.</summary>
    public static bool AreIn(string text)
    {
        var count = 0;
        for (var at = Next(text, 0); at >= 0 && count < Least; at = Next(text, at + 1))
        {
            if (LengthAt(text, at) > 0 && ChineseScript.IsHan(text[at - 1])) count++;
        }

        return count >= Least;
    }

    public static string Remove(string text, List<Repair> log)
    {
        if (!AreIn(text)) return text;
        var pass = new RepairPass("pinyin gloss", text);
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var length = LengthAt(text, at);
            if (length > 0) pass.Remove(at, length);
        }

        return pass.Finish(log);
    }

    /// <summary>The next opening bracket; -1 when there is none.</summary>
    public static int Next(string text, int from) => from < text.Length ? text.IndexOf('(', from) : -1;

    /// <summary>The length of the gloss whose bracket opens here; 0 when it is none. A slip of a byte puts some behind a Latin letter.</summary>
    public static int LengthAt(string text, int open)
    {
        if (open == 0 || !(ChineseScript.IsHan(text[open - 1]) || char.IsAsciiLetter(text[open - 1]))) return 0;
        var letters = PinyinSyllable.LengthAt(text, open + 1);
        return letters == 0 ? 0 : letters + 2;
    }
}
