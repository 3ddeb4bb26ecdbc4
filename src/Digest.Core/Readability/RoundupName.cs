using System.Text.RegularExpressions;
using Digest.Text;

namespace Digest.Readability;

/// <summary>What titles tell: that they name a round-up, how many words they have, and themselves without a number.</summary>
internal static partial class RoundupName
{
    /// <summary>True for a daily, a weekly, a digest, a newsletter, or a mere date.</summary>
    public static bool Names(string title) => Name().IsMatch(title);

    /// <summary>Latin words, and Chinese ones counted as two characters each.</summary>
    public static double Words(string title)
    {
        var han = title.Count(ChineseScript.IsHan);
        return (han / 2.0) + title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsAsciiLetter));
    }

    /// <summary>The title without "3." before it or #3 and an arrow behind it.</summary>
    public static string WithoutNumber(string title) => Number().Replace(title, string.Empty).Trim();

    [GeneratedRegex(@"早报|晚报|日报|周报|週報|日報|早報|晚報|简报|簡報|速递|速览|\b(?:daily (?:brief|digest|news|links)|news(?:letter|digest)|weekly|digest|round-?up|briefing|links (?:for|of)|news in brief|this week in|week in review)\b|^\s*\d{4}-\d\d-\d\d\s*$|^\s*\d{4}年\d{1,2}月\d{1,2}日\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\s*(?:#?\d{1,3}\s*[\.、)）:：](?!\d)|\d{1,3}️⃣|[一二三四五六七八九十]{1,3}、)\s*|\s*(?:#\d{1,3}|[↗→»¶])\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
