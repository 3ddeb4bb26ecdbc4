using System.Text.RegularExpressions;

namespace Digest.Text;

/// <summary>Orders of magnitude in English words: "billions", "tens of thousands".</summary>
internal static partial class EnglishMagnitude
{
    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dozens"] = 10m, ["hundreds"] = 100m, ["thousands"] = 1e3m, ["millions"] = 1e6m, ["billions"] = 1e9m, ["trillions"] = 1e12m,
    };

    /// <summary>The magnitude whose words begin at <paramref name="start"/>, a following "of" included; null when there is none.</summary>
    public static NumberReading? Read(string text, int start)
    {
        if (text[start] is not ('t' or 'h' or 'd' or 'm' or 'b' or 'T' or 'H' or 'D' or 'M' or 'B') || !Phrase().IsMatch(text, start))
            return null;

        var match = Phrase().Match(text, start);
        var factor = match.Groups["by"].Value.ToUpperInvariant() switch { "TENS" => 10m, "HUNDREDS" => 100m, _ => 1m };
        var magnitude = factor * Scales[match.Groups["scale"].Value];
        return new NumberReading(2 * magnitude, start + match.Length) { UpTo = 9.9m * magnitude, Scale = magnitude, Vague = true };
    }

    /// <summary>The words for a power of ten from ten up.</summary>
    public static string Write(decimal magnitude)
    {
        var (word, scale) = Scales.Where(pair => pair.Value <= magnitude).MaxBy(pair => pair.Value) is { Key: not null } best ? (best.Key, best.Value) : ("dozens", 10m);
        return (magnitude / scale) switch { >= 100 => $"hundreds of {word}", >= 10 => $"tens of {word}", _ => word };
    }

    [GeneratedRegex(@"\G((?<by>tens|hundreds) of )?(?<scale>thousands|millions|billions|trillions|hundreds|dozens)\b( of(?= ))?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Phrase();
}
