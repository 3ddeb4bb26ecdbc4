using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Digest.Readability;
using Digest.Text;

namespace Digest.Benchmarks;

/// <summary><c>extract --dir D</c>: how much longer reading a page takes than AngleSharp's own parse of it, over the pages of a folder, in the same run.</summary>
public static class ExtractRun
{
    // Rounds that pay for compilation.
    private const int WarmUp = 3;

    /// <summary>Prints one line: pages, milliseconds a page of both, their ratio, and the peak memory of the process.</summary>
    public static int Run(IReadOnlyDictionary<string, string> options)
    {
        var pages = Directory.GetFiles(options["dir"], "*.html*").Order(StringComparer.Ordinal).ToList();
        var rounds = options.TryGetValue("rounds", out var given) ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : 5;
        var url = new Uri("https://page.example/article");
        var (parsing, reading) = (0.0, 0.0);
        for (var round = -WarmUp; round < rounds; round++)
        {
            foreach (var page in pages)
            {
                var html = EncodingSniffer.Decode(Bytes(page), null).Text;
                var parse = Milliseconds(() => new HtmlParser().ParseDocument(html).Dispose());
                var read = Milliseconds(() => ChineseRepair.Clean(PageReading.Read(html, url).Text));
                (parsing, reading) = round < 0 ? (0, 0) : (parsing + parse, reading + read);
            }
        }

        var count = Math.Max(1, pages.Count * rounds);
        var line = new { pages = pages.Count, rounds, parse_ms = parsing / count, extract_ms = reading / count, ratio = reading / parsing, peak_mb = PeakMegabytes() };
        Console.WriteLine(JsonSerializer.Serialize(line));
        return 0;
    }

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1048576.0;
    }

    private static byte[] Bytes(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
