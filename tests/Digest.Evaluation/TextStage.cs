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

        yield return new("repair_f1", pairs.Average(pair => Shingles.F1(pair.Clean, ChineseRepair.Clean(pair.Dirty).Text)));
        yield return new("clean_untouched", pairs.Average(pair => ChineseRepair.Clean(pair.Clean).Text == pair.Clean ? 1.0 : 0.0));
        yield return new("undo_exact", pairs.Average(pair => ChineseRepair.Clean(pair.Dirty).Undo() == pair.Dirty ? 1.0 : 0.0));
    }
}
