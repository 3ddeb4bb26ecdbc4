using System.Text.RegularExpressions;

namespace Digest.Text;

/// <summary>Tags and entities that stayed in the text of a page, and lines that are only the name of a picture.</summary>
internal static partial class StrayMarkup
{
    public static string Remove(string text, List<Repair> log)
    {
        if (text.AsSpan().IndexOfAny("<&>.") < 0) return text;
        var clean = Replace("stray tag", text, Tag(), log);
        clean = Replace("image name", clean, ImageName(), log);
        return Replace("stray entity", clean, Entity(), log);
    }

    private static string Replace(string kind, string text, Regex pattern, List<Repair> log)
    {
        var pass = new RepairPass(kind, text);
        foreach (var match in pattern.EnumerateMatches(text))
        {
            pass.Replace(match.Index, match.Length, Meaning(text.AsSpan(match.Index, match.Length)));
        }

        return pass.Finish(log);
    }

    private static string Meaning(ReadOnlySpan<char> found) => found switch
    {
        "&nbsp;" or "&emsp;" or "&ensp;" => " ",
        "&ldquo;" => "“",
        "&rdquo;" => "”",
        "&lsquo;" => "‘",
        "&rsquo;" => "’",
        "&hellip;" => "…",
        "&mdash;" => "—",
        "&middot;" => "·",
        _ => string.Empty,
    };

    /// <summary>A closing tag, whole or with its bracket eaten, right behind a Chinese sentence at the end of a line.</summary>
    [GeneratedRegex(@"(?<=[\p{IsCJKUnifiedIdeographs}。！？”」?!\.])<?/(?:p|div|span|br)>(?=[ \t]*(?:\n|$))|(?<=[\p{IsCJKUnifiedIdeographs}。！？”」])<br ?/?>(?=[ \t]*(?:\n|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Tag();

    /// <summary>A file name of a picture, alone on its line, or a long number with a picture's ending.</summary>
    [GeneratedRegex(@"^[ \t]*[\w-]{6,80}\.(?:jpe?g|png|gif|webp|bmp)[ \t]*(?:\n|\z)|\b[0-9]{12,20}\.(?:jpe?g|png|gif|webp)\b[ \t]?", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ImageName();

    /// <summary>Entities of Chinese typography beside Chinese; those of code (amp, lt, gt, quot) may be meant.</summary>
    [GeneratedRegex(@"&(?:nbsp|emsp|ensp|ldquo|rdquo|lsquo|rsquo|hellip|mdash|middot);", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Entity();
}
