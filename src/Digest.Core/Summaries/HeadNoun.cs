using System.Text.RegularExpressions;

namespace Digest.Summaries;

/// <summary>The noun that ends a Chinese clause: what is brought out, whatever stands before it.</summary>
internal static partial class HeadNoun
{
    private static readonly Bilingual[] Table =
        [.. DataTable.Rows("heads.tsv").Select(row => new Bilingual(row[1], row[0])).OrderByDescending(noun => noun.Chinese.Length)];

    /// <summary>The noun at the end of the text behind a verb; null when none is known.</summary>
    public static Bilingual? Of(string text) => Several().IsMatch(text) ? null : Array.Find(Table, noun => text.TrimEnd().EndsWith(noun.Chinese, StringComparison.Ordinal));

    // Of several, "a model" would be false.
    [GeneratedRegex(@"[两二三四五六七八九十多几数\d]\s*(?:大|款|个|项|种|篇|份|套)|系列|一系列|等", RegexOptions.None, 500)]
    private static partial Regex Several();
}
