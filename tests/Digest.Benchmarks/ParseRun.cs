using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Digest.Parsing;

namespace Digest.Benchmarks;

/// <summary><c>parse --dir D [--rounds N]</c>: every feed of a folder, in memory, on one thread.</summary>
internal static class ParseRun
{
    // The first passes pay for compilation; figures are taken from the last.
    private const string UsualRounds = "25";

    private static readonly Uri Address = new("https://feeds.example/feed.xml");

    /// <summary>Prints a line a pass.</summary>
    public static int Run(IReadOnlyDictionary<string, string> options)
    {
        var bodies = Directory.EnumerateFiles(options["dir"]).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var rounds = int.Parse(options.GetValueOrDefault("rounds", UsualRounds), CultureInfo.InvariantCulture);
        for (var round = 0; round < rounds; round++) Console.WriteLine(JsonSerializer.Serialize(Pass(bodies)));
        return 0;
    }

    private static object Pass(List<byte[]> bodies)
    {
        var parser = new FeedParser();
        var (started, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        int items = 0, bad = 0;
        foreach (var body in bodies)
        {
            var feed = parser.Parse(body, Address);
            items += feed.Entries.Count;
            if (feed.Format is null) bad++;
        }

        var megabytes = bodies.Sum(body => body.LongLength) / 1e6;
        var (wall, used) = (Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - cpu);
        return new
        {
            mb_cpu_s = Math.Round(megabytes / used.TotalSeconds, 1),
            mb_s = Math.Round(megabytes / wall.TotalSeconds, 1),
            items,
            bad,
            mb = Math.Round(megabytes, 1),
            peakMB = Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000,
        };
    }
}
