namespace Digest.Text;

/// <summary>A comma put before every mark by a copying site: ,, and ,。 and ,，.</summary>
internal static class DoubledMarks
{
    private const string Marks = ",，。、；;？?！!：:";

    /// <summary>A slip of the pen doubles one mark or two; a machine doubles them all.</summary>
    private const int Least = 3;

    /// <summary>True when a machine doubled the marks of the text.</summary>
    public static bool AreIn(string text) => Count(text) >= Least;

    public static string Remove(string text, List<Repair> log)
    {
        if (!AreIn(text)) return text;
        var pass = new RepairPass("doubled mark", text);
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (IsDoubled(text, at)) pass.Remove(at, 1);
        }

        return pass.Finish(log);
    }

    private static int Count(string text)
    {
        var count = 0;
        for (var at = text.IndexOf(','); at >= 0 && count < Least; at = text.IndexOf(',', at + 1))
        {
            if (IsDoubled(text, at)) count++;
        }

        return count;
    }

    /// <summary>A comma directly before a mark, Chinese or a closing sign somewhere around: code and numbers have their own commas.</summary>
    private static bool IsDoubled(string text, int at) =>
        text[at] == ','
        && at > 0
        && at + 1 < text.Length
        && Marks.Contains(text[at + 1], StringComparison.Ordinal)
        && (IsWide(text[at - 1]) || text[at + 1] > '\u007F' || (at + 2 < text.Length && IsWide(text[at + 2])));

    private static bool IsWide(char letter) => ChineseScript.IsHan(letter) || letter is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') or '“' or '”';
}
