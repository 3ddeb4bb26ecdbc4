using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Digest.Selection;

namespace Digest.Benchmarks;

/// <summary><c>tag --in ITEMS.jsonl [--rounds N]</c>: every topic of every item, in memory, on one thread.</summary>
internal static class TagRun
{
    // The first passes pay for compilation; figures are taken from the last.
    private const string UsualRounds = "25";

    /// <summary>Prints a line a pass; megabytes are of UTF-8.</summary>
    public static int Run(IReadOnlyDictionary<string, string> options)
    {
        var items = File.ReadLines(options["in"]).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).Select(item => (Title: Words(item, "title"), Text: Words(item, "text"))).ToList();
        var matcher = new TopicMatcher(Catalogue.Load([]));
        var rounds = int.Parse(options.GetValueOrDefault("rounds", UsualRounds), CultureInfo.InvariantCulture);
        for (var round = 0; round < rounds; round++)
            Console.WriteLine(JsonSerializer.Serialize(Pass(items, matcher)));
        return 0;
    }

    private static object Pass(List<(string Title, string Text)> items, TopicMatcher matcher)
    {
        var (started, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var mentions = items.Sum(item => matcher.Match(item.Title, item.Text).Count);
        var (wall, used) = (Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - cpu);
        var megabytes = items.Sum(item => (long)Encoding.UTF8.GetByteCount(item.Title) + Encoding.UTF8.GetByteCount(item.Text)) / 1e6;
        return new
        {
            mb_cpu_s = Math.Round(megabytes / used.TotalSeconds, 1),
            mb_s = Math.Round(megabytes / wall.TotalSeconds, 1),
            items = items.Count,
            mentions,
            mb = Math.Round(megabytes, 2),
        };
    }

    private static string Words(JsonElement item, string field) => item.TryGetProperty(field, out var value) ? value.GetString() ?? "" : "";
}
