namespace Digest.Evaluation;

/// <summary>Runs of four characters, by which two texts are compared.</summary>
public static class Shingles
{
    /// <summary>F1 of the runs of four characters, white space apart.</summary>
    public static double F1(string expected, string actual)
    {
        var (wanted, got) = (Of(expected), Of(actual));
        var common = wanted.Sum(shingle => Math.Min(shingle.Value, got.GetValueOrDefault(shingle.Key)));
        var total = wanted.Values.Sum() + got.Values.Sum();
        return total == 0 ? 1 : 2.0 * common / total;
    }

    private static Dictionary<string, int> Of(string text)
    {
        var dense = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
        return Enumerable.Range(0, Math.Max(0, dense.Length - 3))
            .Select(start => dense.Substring(start, 4))
            .CountBy(shingle => shingle, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
    }
}
