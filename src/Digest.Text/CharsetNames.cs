using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Digest.Text;

/// <summary>Finds the encoding that a charset label of the web means.</summary>
public static class CharsetNames
{
    // No registered label is longer; whatever is, is not a label.
    private const int LongestLabel = 40;

    private static readonly FrozenDictionary<string, string> Targets =
        EmbeddedFile.Words(typeof(CharsetNames), "charsets.txt").ToFrozenDictionary(words => words[0], words => words[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Encoding> Tables =
        EmbeddedFile.Words(typeof(CharsetNames), "codepages.txt").ToFrozenDictionary(words => words[0], Encoding (words) => new TableEncoding(words[0], words[1]), StringComparer.Ordinal);

    /// <summary>The encoding of a label in any spelling (GB2312, windows_1251, x-sjis); null when no one knows it.</summary>
    public static Encoding? Find(string? label)
    {
        if (label is null || label.Length > LongestLabel) return null;
        if (!Targets.TryGetValue(Plain(label), out var target)) return null;
        return Tables.TryGetValue(target, out var table)
            ? table
            : CodePagesEncodingProvider.Instance.GetEncoding(int.Parse(target, CultureInfo.InvariantCulture))
                ?? Encoding.GetEncoding(int.Parse(target, CultureInfo.InvariantCulture));
    }

    private static string Plain(string label) =>
        string.Concat(label.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
