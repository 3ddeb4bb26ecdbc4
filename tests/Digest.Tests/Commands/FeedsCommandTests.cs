using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class FeedsCommandTests
{
    private const string Rss = "<rss version='2.0'><channel><title>Outlet</title><item><title>One</title><link>https://a.example/1</link></item><item><title>Two</title><link>https://a.example/2</link></item></channel></rss>";
    private const string Before = "{\n  // ours\n  \"feeds\": [\n    { \"url\": \"https://b.example/feed\", \"title\": \"B\" } // why\n  ]\n}\n";

    [Fact]
    public async Task Adding_a_page_finds_its_feed_and_removing_leaves_the_bytes_as_they_were()
    {
        await using var server = Site();
        using var folder = await FolderAsync();

        var added = await folder.RunAsync("feeds", "add", server.Url("/blog").AbsoluteUri, "--allow", $"127.0.0.1:{server.Port}");
        var text = await ListAsync(folder);
        var removed = await folder.RunAsync("feeds", "remove", server.Url("/rss").AbsoluteUri);

        Assert.Contains("Added Outlet", added.Output, StringComparison.Ordinal);
        Assert.Contains($"    {{ \"url\": \"{server.Url("/rss")}\", \"title\": \"Outlet\" }}\n", text, StringComparison.Ordinal);
        Assert.Equal((0, Before), (removed.Code, await ListAsync(folder)));
    }

    [Fact]
    public async Task A_feed_that_is_listed_is_refused()
    {
        await using var server = Site();
        using var folder = await FolderAsync();
        await folder.RunAsync("feeds", "add", server.Url("/rss").AbsoluteUri, "--allow", $"127.0.0.1:{server.Port}");

        var again = await folder.RunAsync("feeds", "add", server.Url("/blog").AbsoluteUri, "--allow", $"127.0.0.1:{server.Port}");

        Assert.Equal(2, again.Code);
        Assert.Contains("in the list already", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_asks_and_shows_each_feed_and_list_remembers()
    {
        await using var server = Site();
        using var folder = await FolderAsync();
        await folder.RunAsync("feeds", "add", server.Url("/rss").AbsoluteUri, "--allow", $"127.0.0.1:{server.Port}");

        var check = await folder.RunAsync("feeds", "check", server.Url("/rss").AbsoluteUri, "--json", "--allow", $"127.0.0.1:{server.Port}");
        var list = await folder.RunAsync("feeds", "list");

        Assert.Contains("\"state\":\"fine\"", check.Output, StringComparison.Ordinal);
        Assert.Contains("\"new\":\"2\"", check.Output, StringComparison.Ordinal);
        Assert.Contains("new ", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OPML_goes_out_and_comes_in()
    {
        using var folder = await FolderAsync();
        using var other = new ProgramRun();
        var file = Path.Combine(folder.Folder, "list.opml");

        await folder.RunAsync("feeds", "export", file);
        var import = await other.RunAsync("feeds", "import", file);

        Assert.StartsWith("1 feeds added", import.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_with_a_fault_is_refused_with_its_place()
    {
        using var folder = await FolderAsync("{ \"feeds\": [ { } ] }");

        var list = await folder.RunAsync("feeds", "list");

        Assert.Equal(2, list.Code);
        Assert.Contains("feeds.json:1:14: \"url\" is missing", list.Error, StringComparison.Ordinal);
    }

    private static LoopbackServer Site() => new(head => head.StartsWith("GET /rss", StringComparison.Ordinal)
        ? LoopbackServer.Response("200 OK", Rss)
        : LoopbackServer.Response("200 OK", "<html><head><link rel=alternate type=application/rss+xml href=/rss></head></html>", "Content-Type: text/html"));

    private static async Task<ProgramRun> FolderAsync(string list = Before)
    {
        var folder = new ProgramRun();
        await File.WriteAllTextAsync(Path.Combine(folder.Folder, "feeds.json"), list);
        return folder;
    }

    private static Task<string> ListAsync(ProgramRun folder) => File.ReadAllTextAsync(Path.Combine(folder.Folder, "feeds.json"));
}
