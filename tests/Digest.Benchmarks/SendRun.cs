using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Digest.Templating;
using Digest.Transport;

namespace Digest.Benchmarks;

/// <summary><c>send --port P --count N --connections C --html H --text T</c>: one edition to so many readers, each with links of their own.</summary>
/// <remarks>
/// Further: <c>--ledger</c> tells a ledger before each final dot, so that one message is in flight a connection; <c>--to r{0}@reader.example</c>;
/// <c>--host --security --user --password --token --ca --from</c> as in the program's Transport section, <c>--dkim-domain --dkim-selector --dkim-key</c> as in its Dkim section.
/// </remarks>
internal static class SendRun
{
    /// <summary>Sends, and prints how fast.</summary>
    public static int Run(IReadOnlyDictionary<string, string> options) => RunAsync(options).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(IReadOnlyDictionary<string, string> options)
    {
        var transport = OptionsOf(options);
        var count = int.Parse(options.GetValueOrDefault("count", "1"), CultureInfo.InvariantCulture);
        var connections = int.Parse(options.GetValueOrDefault("connections", "1"), CultureInfo.InvariantCulture);
        var run = new SendCount(new MessageWriter(transport, new EditionOptions(), SignerOf(options, transport), TokenOf), EditionOf(options), options);
        var (started, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var dialer = new SmtpDialer(transport, TimeProvider.System);
        await using (var smtp = new SmtpTransport(transport, TimeProvider.System))
        {
            await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => run.CarryAsync(smtp, dialer, count)));
        }

        var (wall, used) = (Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - cpu);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            engine = "digest",
            count,
            connections,
            per_s = Math.Round(run.Accepted / wall.TotalSeconds, 1),
            cpu_ms = Math.Round(used.TotalMilliseconds / count, 3),
            accepted = run.Accepted,
            results = run.Results,
            peakMB = Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000,
        }));
        return run.Accepted == count ? 0 : 1;
    }

    private static TransportOptions OptionsOf(IReadOnlyDictionary<string, string> options) => new()
    {
        Host = options.GetValueOrDefault("host", IPAddress.Loopback.ToString()),
        Port = int.Parse(options["port"], CultureInfo.InvariantCulture),
        Security = Enum.Parse<TransportSecurity>(options.GetValueOrDefault("security", nameof(TransportSecurity.None)), ignoreCase: true),
        User = options.GetValueOrDefault("user"),
        Password = options.GetValueOrDefault("password"),
        Token = options.GetValueOrDefault("token"),
        CaFile = options.GetValueOrDefault("ca"),
        From = options.GetValueOrDefault("from", "digest@digest.example"),
    };

    private static DkimSigner? SignerOf(IReadOnlyDictionary<string, string> options, TransportOptions transport) => DkimSigner.Of(
        new DkimOptions { Domain = options.GetValueOrDefault("dkim-domain"), Selector = options.GetValueOrDefault("dkim-selector", "digest"), KeyFile = options.GetValueOrDefault("dkim-key") },
        transport);

    private static FrozenEdition EditionOf(IReadOnlyDictionary<string, string> options) => new()
    {
        IssueNumber = 1,
        Choice = new EditionChoice(EditionLanguage.ChineseFirst),
        Subject = "Grok 5 mini 发布：上下文 100 万｜AI 模型周报 #1",
        Html = BodyOf(options, "html"),
        Text = BodyOf(options, "text"),
        Date = DateTimeOffset.UnixEpoch.AddYears(56),
        Boundary = "=_digest_1",
    };

    /// <summary>The file with a reader's link and name, each with their token.</summary>
    private static string BodyOf(IReadOnlyDictionary<string, string> options, string part) =>
        (options.TryGetValue(part, out var file) ? File.ReadAllText(file) : "@@N@@ @@U@@")
            .Replace("@@U@@", $"https://digest.example/u/{Placeholders.Token}", StringComparison.Ordinal)
            .Replace("@@N@@", $"Reader {Placeholders.Token}", StringComparison.Ordinal);

    private static string TokenOf(Subscriber reader) => reader.Id.ToString(CultureInfo.InvariantCulture).PadLeft(Placeholders.Token.Length, '0');
}
