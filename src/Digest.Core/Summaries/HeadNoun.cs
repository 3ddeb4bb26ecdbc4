namespace Digest.Summaries;

/// <summary>The noun that ends a Chinese clause: what is brought out, whatever stands before it.</summary>
internal static class HeadNoun
{
    private static readonly Bilingual[] Table =
        [.. DataTable.Rows("heads.tsv").Select(row => new Bilingual(row[1], row[0])).OrderByDescending(noun => noun.Chinese.Length)];

    /// <summary>The noun at the end of the text behind a verb; null when none is known.</summary>
    public static Bilingual? Of(string text) => Array.Find(Table, noun => text.TrimEnd().EndsWith(noun.Chinese, StringComparison.Ordinal));
}
