using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Digest.Parsing;
using Digest.Tests.Support;

namespace Digest.Benchmarks;

/// <summary><c>fuzz --dir D [--count N] [--seed S]</c>: damaged copies of a folder's feeds; nothing may escape, nothing may take long.</summary>
internal static class FuzzRun
{
    private static readonly Uri Address = new("https://feeds.example/feed.xml");

    /// <summary>Prints one line; 1 when an exception escaped.</summary>
    public static int Run(IReadOnlyDictionary<string, string> options)
    {
        var bodies = Directory.EnumerateFiles(options["dir"]).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var count = int.Parse(options.GetValueOrDefault("count", "100000"), CultureInfo.InvariantCulture);
        var seed = int.Parse(options.GetValueOrDefault("seed", "1"), CultureInfo.InvariantCulture);
        var mutator = new FeedMutator(seed);
        var parser = new FeedParser();
        var slowest = TimeSpan.Zero;
        long largest = 0, entries = 0;
        var escaped = 0;
        for (var i = 0; i < count; i++)
        {
            var body = mutator.Mutate(bodies[i % bodies.Count]);
            var (started, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            try
            {
                entries += parser.Parse(body, Address).Entries.Count;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // The purpose of the run: whatever escapes is counted and shown, and the run goes on.
                if (escaped++ < 5) Console.Error.WriteLine($"input {i} of seed {seed}: {e}");
            }

            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, Stopwatch.GetElapsedTime(started).Ticks));
            largest = Math.Max(largest, GC.GetAllocatedBytesForCurrentThread() - allocated);
        }

        Console.WriteLine(JsonSerializer.Serialize(new { inputs = count, seed, escaped, slowest_ms = Math.Round(slowest.TotalMilliseconds, 1), most_allocated_mb = largest / 1_000_000, entries }));
        return escaped > 0 ? 1 : 0;
    }
}
