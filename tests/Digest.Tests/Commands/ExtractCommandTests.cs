using System.Text.Json;
using Digest.App.Commands;

namespace Digest.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public async Task A_manifest_gives_a_line_a_page()
    {
        var output = await Run("""{"id":"a","path":"a.html","url":"https://lab.example/a"}""");

        var line = JsonDocument.Parse(output).RootElement;

        Assert.Equal(("a", "Title of the page"), (line.GetProperty("id").GetString(), line.GetProperty("title").GetString()));
        Assert.Contains("long enough", line.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_page_is_read_with_its_address()
    {
        var (page, output) = (Path.Combine(_folder.FullName, "p.html"), Path.Combine(_folder.FullName, "p.jsonl"));
        await File.WriteAllTextAsync(page, "<p>A paragraph that is long enough, with commas, and with a stop at its end.</p>");

        await CommandTree.Build().Parse(["extract", page, "--url", "https://lab.example/p?utm_source=x", "--out", output]).InvokeAsync();

        Assert.Equal("https://lab.example/p", JsonDocument.Parse(await File.ReadAllTextAsync(output)).RootElement.GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_page_that_is_missing_is_an_error() =>
        Assert.Equal(1, await CommandTree.Build().Parse(["extract", Path.Combine(_folder.FullName, "none.html")]).InvokeAsync());

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> Run(string manifest)
    {
        var (list, output) = (Path.Combine(_folder.FullName, "m.jsonl"), Path.Combine(_folder.FullName, "o.jsonl"));
        await File.WriteAllTextAsync(list, manifest);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "a.html"), "<title>Title of the page</title><article><p>A paragraph that is long enough, with commas, and with a stop at its end.</p></article>");
        await CommandTree.Build().Parse(["extract", "--batch", list, "--out", output]).InvokeAsync();
        return await File.ReadAllTextAsync(output);
    }
}
