using System.Text.Json;
using Digest.App.Commands;

namespace Digest.Tests.Commands;

public sealed class FeedsParseCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("feeds-parse-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_batch_gives_one_line_a_document_and_goes_on_after_a_bad_one()
    {
        Write("a.xml", "<rss><channel><title>A</title><item><title>One</title><link>/1</link></item></channel></rss>");
        var manifest = Write("list.jsonl", """
            {"id":"a","path":"a.xml"}
            {"id":"b","path":"missing.xml"}
            no json
            {"id":"c","path":"a.xml","url":"https://c.example/feed"}
            """);
        var output = Path.Combine(_folder.FullName, "out.jsonl");

        var exit = await CommandTree.Build().Parse(["feeds", "parse", "--batch", manifest, "--out", output]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);

        var lines = File.ReadLines(output).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal((0, 4), (exit, lines.Count));
        Assert.Equal(["/1", "https://c.example/1"], new[] { lines[0], lines[3] }.Select(line => line.GetProperty("items")[0].GetProperty("link").GetString()));
        Assert.All(lines[1..3], line => Assert.True(line.TryGetProperty("error", out _)));
    }

    [Fact]
    public async Task Without_a_file_the_use_is_wrong()
    {
        var exit = await CommandTree.Build().Parse(["feeds", "parse"]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(2, exit);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
