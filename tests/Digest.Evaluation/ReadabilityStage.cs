using System.Globalization;
using Digest.Readability;

namespace Digest.Evaluation;

/// <summary>Reading of pages: fixtures/pages/NAME.html against NAME.expected.md (title, byline and date, then the text).</summary>
public static class ReadabilityStage
{
    private static readonly Uri Url = new("https://post.example/news/northgate-opens-its-third-model");

    public static IEnumerable<Measurement> Measure()
    {
        var cases = Directory.GetFiles(Checkout.Fixture("pages"), "*.html").Order(StringComparer.Ordinal)
            .Select(page => (Read: PageReading.Read(File.ReadAllText(page), Url), Expected: Expectation.Load(Path.ChangeExtension(page, ".expected.md"))))
            .ToList();

        yield return new("text_f1", cases.Average(each => Shingles.F1(each.Expected.Text, each.Read.Text)));
        yield return new("noise_free", cases.Average(each => each.Read.Text.Contains("NOISE", StringComparison.Ordinal) ? 0.0 : 1.0));
        yield return new("title", cases.Average(each => each.Read.Metadata.Title == each.Expected.Title ? 1.0 : 0.0));
        yield return new("byline", cases.Average(each => $"{each.Read.Metadata.Byline}" == each.Expected.Byline ? 1.0 : 0.0));
        yield return new("published", cases.Average(each => Day(each.Read.Metadata.Published) == each.Expected.Published ? 1.0 : 0.0));
    }

    private static string Day(DateTimeOffset? date) => date is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private sealed record Expectation(string Title, string Byline, string Published, string Text)
    {
        public static Expectation Load(string path)
        {
            var lines = File.ReadAllLines(path);
            return new Expectation(Value(lines[0]), Value(lines[1]), Value(lines[2]), string.Join('\n', lines.Skip(4)));
        }

        private static string Value(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
