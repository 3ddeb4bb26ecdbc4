using System.Globalization;
using System.Text.Json;

namespace Digest.Evaluation;

/// <summary>The least that each figure may be. A floor can be raised by a measurement, never lowered.</summary>
public sealed class Floors
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly SortedDictionary<string, double> _least;

    private Floors(SortedDictionary<string, double> least) => _least = least;

    /// <summary>floors.json beside this project's sources.</summary>
    public static string DefaultPath => Path.Combine(Checkout.Root, "tests", "Digest.Evaluation", "floors.json");

    public static Floors Load(string path) =>
        new(JsonSerializer.Deserialize<SortedDictionary<string, double>>(File.ReadAllText(path)) ?? new(StringComparer.Ordinal));

    /// <summary>True when the figure has no floor yet or stands on it; half a thousandth is rounding.</summary>
    public bool Allows(Measurement measurement) =>
        !_least.TryGetValue(measurement.Name, out var floor) || measurement.Value >= floor - 0.0005;

    /// <summary>A line for people: figure, floor, verdict.</summary>
    public string Report(Measurement measurement)
    {
        var floor = _least.TryGetValue(measurement.Name, out var value) ? value.ToString("0.000", CultureInfo.InvariantCulture) : "none";
        var verdict = Allows(measurement) ? "ok" : "BELOW ITS FLOOR";
        return string.Create(CultureInfo.InvariantCulture, $"{measurement.Name,-40} {measurement.Value,8:0.000}  floor {floor,8}  {verdict}");
    }

    /// <summary>These floors, each raised to what was measured where that is higher.</summary>
    public Floors RaiseTo(IEnumerable<Measurement> measured)
    {
        var raised = new SortedDictionary<string, double>(_least, StringComparer.Ordinal);
        foreach (var (name, value) in measured)
        {
            var rounded = Math.Floor(value * 1000) / 1000;
            raised[name] = raised.TryGetValue(name, out var floor) ? Math.Max(floor, rounded) : rounded;
        }

        return new Floors(raised);
    }

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(_least, Indented) + "\n");
}
