namespace Digest.Tests.Support;

/// <summary>One feed with one story of the first week of June 2026, and the program's folder that lists it.</summary>
public sealed class SmallNewsroom : IAsyncDisposable
{
    private const string Story = "xAI released Grok 5 mini on Monday. The model costs 0.40 dollars for a million tokens. Grok 5 mini reads text and pictures. ";

    private readonly LoopbackServer _server = new(_ => LoopbackServer.Response("200 OK", Rss));

    public SmallNewsroom() => File.WriteAllText(Path.Combine(Program.Folder, "feeds.json"), $$"""{ "feeds": [ { "url": "{{_server.Url("/feed")}}", "title": "Model Wire" } ] }""");

    /// <summary>The address of the story.</summary>
    public static string Url => "https://modelwire.example/grok-5-mini";

    public ProgramRun Program { get; } = new();

    /// <summary>A path in the program's folder.</summary>
    public string At(string name) => Path.Combine(Program.Folder, name);

    /// <summary>Runs a command at eight on Monday, the first of June; mail goes into the folder <c>mail</c>.</summary>
    public Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments) => Program.RunAsync(
    [
        .. arguments, "--now", "2026-06-01T08:00Z", "--set", "Fetching:AllowPrivate=true", "--set", "Fetching:Pages=false",
        "--set", $"Transport:Folder={At("mail")}", "--set", $"Templating:Folder={Templates.Folder}", "--set", "Logging:LogLevel:Default=None",
    ]);

    public async ValueTask DisposeAsync()
    {
        Program.Dispose();
        await _server.DisposeAsync();
    }

    private static string Rss =>
        $"<rss version='2.0'><channel><title>Model Wire</title><item><title>Grok 5 mini is out</title><link>{Url}</link><pubDate>Sun, 31 May 2026 09:00:00 GMT</pubDate><description>{string.Concat(Enumerable.Repeat(Story, 6))}</description></item></channel></rss>";
}
