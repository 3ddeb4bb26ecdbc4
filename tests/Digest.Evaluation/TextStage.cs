using Digest.Text;

namespace Digest.Evaluation;

/// <summary>Cleaning of Chinese texts: fixtures/text/NAME.dirty.txt against NAME.clean.txt.</summary>
public static class TextStage
{
    public static IEnumerable<Measurement> Measure()
    {
        var pairs = Directory.GetFiles(Checkout.Fixture("text"), "*.dirty.txt")
            .Order(StringComparer.Ordinal)
            .Select(dirty => (Dirty: File.ReadAllText(dirty), Clean: File.ReadAllText(dirty.Replace(".dirty.", ".clean.", StringComparison.Ordinal))))
            .ToList();

        yield return new("repair_f1", pairs.Average(pair => ShingleF1(pair.Clean, ChineseRepair.Clean(pair.Dirty).Text)));
        yield return new("clean_untouched", pairs.Average(pair => ChineseRepair.Clean(pair.Clean).Text == pair.Clean ? 1.0 : 0.0));
        yield return new("undo_exact", pairs.Average(pair => ChineseRepair.Clean(pair.Dirty).Undo() == pair.Dirty ? 1.0 : 0.0));
    }

    /// <summary>F1 of the runs of four characters, white space apart.</summary>
    private static double ShingleF1(string expected, string actual)
    {
        var (wanted, got) = (Shingles(expected), Shingles(actual));
        var common = wanted.Sum(shingle => Math.Min(shingle.Value, got.GetValueOrDefault(shingle.Key)));
        var total = wanted.Values.Sum() + got.Values.Sum();
        return total == 0 ? 1 : 2.0 * common / total;
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        var dense = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        return Enumerable.Range(0, Math.Max(0, dense.Length - 3))
            .Select(start => dense.Substring(start, 4))
            .CountBy(shingle => shingle, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
    }
}
