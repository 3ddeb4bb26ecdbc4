using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Digest.Text;

/// <summary>Guesses the legacy charset of undeclared bytes by how much common text each reading gives.</summary>
internal static class CharsetEvidence
{
    // Enough text for the frequencies to settle; more only costs time.
    private const int SampleBytes = 1 << 16;

    // Running text of a right guess lies above 0.35, of a wrong one below 0.12 (tests in ten charsets).
    private const double LeastShare = 0.2;

    // A wrong multi-byte guess breaks at every few characters, so one break outweighs several lucky hits.
    private const double BreakPenalty = 3;

    private static readonly (Encoding Encoding, FrozenSet<char> Common)[] Candidates =
        [.. EmbeddedFile.Words(typeof(CharsetEvidence), "common-characters.txt").Select(words => (Legacy(words[0]), words[1].ToFrozenSet()))];

    /// <summary>The best reading among the charsets of East Asia, of Cyrillic, Hebrew and Thai; null when none convinces.</summary>
    public static Encoding? Best(ReadOnlySpan<byte> body)
    {
        var sample = body[..Math.Min(body.Length, SampleBytes)];
        Encoding? best = null;
        var bestShare = LeastShare;
        foreach (var (encoding, common) in Candidates)
        {
            var share = Share(encoding.GetString(sample), common);
            if (share <= bestShare) continue;
            best = encoding;
            bestShare = share;
        }

        return best;
    }

    private static double Share(string text, FrozenSet<char> common)
    {
        int hits = 0, breaks = 0, foreign = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < '\u0080') continue;
            foreign++;
            if (text[i] == '\uFFFD') breaks++;
            else if (common.Contains(text[i]) && HasForeignNeighbour(text, i)) hits++;
        }

        return foreign == 0 ? 0 : (hits - BreakPenalty * breaks) / foreign;
    }

    /// <summary>An accented letter stands alone among plain ones; letters of another script stand together.</summary>
    private static bool HasForeignNeighbour(string text, int index) =>
        (index > 0 && text[index - 1] >= '\u0080') || (index + 1 < text.Length && text[index + 1] >= '\u0080');

    private static Encoding Legacy(string codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            int.Parse(codePage, CultureInfo.InvariantCulture), EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))
        ?? throw new InvalidOperationException($"The runtime has no code page {codePage}.");
}
