using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Digest.Templating;

namespace Digest.Benchmarks;

/// <summary><c>render --json J [--seconds S] [--out FILE]</c>: a page of 30 bilingual stories, the template read beforehand.</summary>
internal static class RenderRun
{
    // The page and its members, as the model of the benchmark names them.
    private const string Template = "render.sbn-html";
    private const string UsualSeconds = "3";

    /// <summary>Prints one line: renders per CPU second and the characters of the page.</summary>
    public static int Run(IReadOnlyDictionary<string, string> options)
    {
        var model = JsonSerializer.Deserialize<RenderPage>(File.ReadAllText(options["json"]))
            ?? throw new InvalidDataException("The page of the benchmark is empty.");
        var seconds = double.Parse(options.GetValueOrDefault("seconds", UsualSeconds), CultureInfo.InvariantCulture);
        var engine = new TemplateEngine(AppContext.BaseDirectory, new TemplatingOptions());
        var started = Stopwatch.GetTimestamp();
        var page = engine.Render(Template, model);
        var first = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        Repeat(engine, model, seconds: 1);

        var (allocated, cpu, from) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var count = Repeat(engine, model, seconds);
        var (used, wall) = (Environment.CpuUsage.TotalTime - cpu, Stopwatch.GetElapsedTime(from));
        if (options.TryGetValue("out", out var file)) File.WriteAllText(file, page);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            engine = "digest",
            per_s = Math.Round(count / wall.TotalSeconds),
            per_cpu_s = Math.Round(count / used.TotalSeconds),
            chars = page.Length,
            first_ms = Math.Round(first, 1),
            kb_alloc = (GC.GetTotalAllocatedBytes() - allocated) / count / 1024,
        }));
        return 0;
    }

    private static long Repeat(TemplateEngine engine, RenderPage model, double seconds)
    {
        var started = Stopwatch.GetTimestamp();
        long count = 0;
        while (Stopwatch.GetElapsedTime(started).TotalSeconds < seconds)
        {
            engine.Render(Template, model);
            count++;
        }

        return count;
    }
}
