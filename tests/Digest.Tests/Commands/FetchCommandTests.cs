using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class FetchCommandTests
{
    private const string Rss = "<rss version='2.0'><channel><title>A</title><item><title>大模型 One</title><link>https://a.example/1</link><description>&lt;p&gt;x&lt;/p&gt;</description></item></channel></rss>";

    [Fact]
    public async Task One_feed_is_printed_as_JSON_and_nothing_twice()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("200 OK", Rss, "ETag: \"1\""));
        using var folder = new ProgramRun();

        var first = await folder.RunAsync("fetch", server.Url("/feed").AbsoluteUri, "--json", "--allow", $"127.0.0.1:{server.Port}");
        var second = await folder.RunAsync("fetch", server.Url("/feed").AbsoluteUri, "--json", "--allow", $"127.0.0.1:{server.Port}");

        Assert.Equal((0, """{"title":"大模型 One","link":"https://a.example/1","html":"<p>x</p>","date":"1970-01-01T00:00:00Z"}"""), (first.Code, first.Output.Trim()));
        Assert.Equal((0, ""), (second.Code, second.Output.Trim()));
    }

    [Fact]
    public async Task Loopback_is_refused_with_the_cure()
    {
        using var folder = new ProgramRun();

        var run = await folder.RunAsync("fetch", "http://127.0.0.1:9/feed", "--json");

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("--allow 127.0.0.1:9", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_printed_as_title_and_text()
    {
        var text = string.Concat(Enumerable.Repeat("<p>Qwen released a model with more parameters on Monday, and it does well in tests.</p>", 10));
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("200 OK", $"<html><title>Headline</title><body><article><h1>Headline</h1>{text}</article></body></html>", "Content-Type: text/html"));
        using var folder = new ProgramRun();

        var run = await folder.RunAsync("fetch", server.Url("/page").AbsoluteUri, "--page", "--json", "--allow", $"127.0.0.1:{server.Port}", "--set", "Fetching:Robots=false");

        Assert.StartsWith("{\"title\":\"Headline\",\"text\":\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("Qwen released", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_address_is_wrong_use()
    {
        using var folder = new ProgramRun();

        Assert.Equal(2, (await folder.RunAsync("fetch", "ftp://a.example/")).Code);
    }

    [Fact]
    public async Task A_whole_list_is_asked_once_each_and_the_second_round_is_all_304()
    {
        await using var server = new LoopbackServer(head => head.Contains("If-None-Match", StringComparison.Ordinal) ? LoopbackServer.Response("304 Not Modified", "") : LoopbackServer.Response("200 OK", Rss, "ETag: \"1\""));
        using var folder = new ProgramRun();
        var feeds = string.Join(",", Enumerable.Range(0, 20).Select(i => $"{{\"url\":\"{server.Url($"/{i}")}\"}}"));
        await File.WriteAllTextAsync(Path.Combine(folder.Folder, "feeds.json"), $"{{\"feeds\":[{feeds}]}}", TestContext.Current.CancellationToken);

        var first = await folder.RunAsync("fetch", "--set", "Fetching:AllowPrivate=true");
        var second = await folder.RunAsync("fetch", "--set", "Fetching:AllowPrivate=true");

        Assert.Contains("20 feeds asked, 0 without success, 20 new entries.", first.Error, StringComparison.Ordinal);
        Assert.Contains("20 feeds asked, 0 without success, 0 new entries.", second.Error, StringComparison.Ordinal);
        Assert.Equal(20, server.Requests.Count(head => head.Contains("If-None-Match", StringComparison.Ordinal)));
    }
}
