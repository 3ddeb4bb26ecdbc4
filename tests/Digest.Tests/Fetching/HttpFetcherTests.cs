using System.IO.Compression;
using System.Text;
using Digest.Fetching;
using Digest.Tests.Support;

namespace Digest.Tests.Fetching;

public sealed class HttpFetcherTests
{
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_body_comes_with_its_validators()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("200 OK", "<rss/>", "ETag: \"v1\"", "Last-Modified: Mon", "Content-Type: text/xml", "Cache-Control: max-age=600"));

        var fresh = Assert.IsType<FetchResult.Fresh>(await FetchAsync(server, "/feed"));

        Assert.Equal("<rss/>", Encoding.UTF8.GetString(fresh.Body.Span));
        Assert.Equal(("\"v1\"", "Mon", "text/xml", TimeSpan.FromMinutes(10)), (fresh.ETag, fresh.LastModified, fresh.ContentType, fresh.FreshFor));
        Assert.Null(fresh.MovedTo);
    }

    [Fact]
    public async Task Validators_are_sent_back_word_for_word()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("304 Not Modified", ""));

        var result = await FetchAsync(server, "/feed", new() { AllowPrivate = true }, request => request with { ETag = "W/odd", LastModified = "yesterday" });

        Assert.IsType<FetchResult.NotModified>(result);
        Assert.Contains("If-None-Match: W/odd\r\nIf-Modified-Since: yesterday\r\n", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("")]
    public async Task One_layer_of_compression_is_unpacked(string encoding)
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("200 OK", Pack(encoding, "<rss>大模型</rss>"u8.ToArray()), $"Content-Encoding: {encoding}"));

        var fresh = Assert.IsType<FetchResult.Fresh>(await FetchAsync(server, "/feed"));

        Assert.Equal("<rss>大模型</rss>", Encoding.UTF8.GetString(fresh.Body.Span));
    }

    [Fact]
    public async Task A_second_layer_of_compression_is_refused()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("200 OK", Pack("gzip", Pack("gzip", [1])), "Content-Encoding: gzip, gzip"));

        Assert.Contains("one layer", Problem(await FetchAsync(server, "/feed")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_is_cut_at_the_limit_of_unpacked_bytes()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("200 OK", Pack("gzip", new byte[1_000_000]), "Content-Encoding: gzip"));

        var fresh = Assert.IsType<FetchResult.Fresh>(await FetchAsync(server, "/feed", new() { AllowPrivate = true, MaxBodyBytes = 10_000 }));

        Assert.True(fresh.Truncated);
        Assert.Equal(10_000, fresh.Body.Length);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_kept_and_marked_and_loses_its_validators()
    {
        await using var server = new LoopbackServer(_ => Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 900\r\nETag: \"v\"\r\n\r\n<rss>"));

        var fresh = Assert.IsType<FetchResult.Fresh>(await FetchAsync(server, "/feed"));

        Assert.Equal((true, 5, null), (fresh.Truncated, fresh.Body.Length, fresh.ETag));
    }

    [Theory]
    [InlineData("301 Moved Permanently", "/new")]
    [InlineData("308 Permanent Redirect", "/new")]
    [InlineData("302 Found", null)]
    public async Task Only_permanent_redirects_move_a_feed(string status, string? moved)
    {
        await using var server = new LoopbackServer(head => head.StartsWith("GET /old", StringComparison.Ordinal) ? LoopbackServer.Response(status, "", "Location: /new") : LoopbackServer.Response("200 OK", "x"));

        var fresh = Assert.IsType<FetchResult.Fresh>(await FetchAsync(server, "/old"));

        Assert.Equal(moved, fresh.MovedTo?.AbsolutePath);
        Assert.Equal("/new", fresh.FinalUrl.AbsolutePath);
    }

    [Fact]
    public async Task Redirects_without_end_are_given_up()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("302 Found", "", "Location: /again"));

        Assert.Contains("more than 5 times", Problem(await FetchAsync(server, "/feed")), StringComparison.Ordinal);
        Assert.Equal(6, server.Requests.Count);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://127.0.0.1/")]
    [InlineData("data:text/xml,x")]
    public async Task Other_schemes_are_refused_on_redirects(string target)
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("302 Found", "", $"Location: {target}"));

        Assert.Contains("only http and https", Problem(await FetchAsync(server, "/feed")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loopback_is_refused_unless_its_host_and_port_are_allowed()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("200 OK", "x"));

        Assert.Contains("not public", Problem(await FetchAsync(server, "/", new())), StringComparison.Ordinal);
        Assert.IsType<FetchResult.Fresh>(await FetchAsync(server, "/", new() { Allow = { $"127.0.0.1:{server.Port}" } }));
        Assert.Contains("not public", Problem(await FetchAsync(server, "/", new() { Allow = { "127.0.0.1:1" } })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_After_and_status_are_handed_on()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("429 Too Many Requests", "", "Retry-After: 120"));

        var failed = Assert.IsType<FetchResult.Failed>(await FetchAsync(server, "/"));

        Assert.Equal((429, false), (failed.Status, failed.Gone));
        Assert.NotNull(failed.RetryAfter);
    }

    [Fact]
    public async Task A_410_is_gone_for_good()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("410 Gone", ""));

        Assert.True(Assert.IsType<FetchResult.Failed>(await FetchAsync(server, "/")).Gone);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up()
    {
        await using var server = new LoopbackServer(_ => []);

        var failed = Assert.IsType<FetchResult.Failed>(await FetchAsync(server, "/", new() { AllowPrivate = true, HeaderTimeout = TimeSpan.FromMilliseconds(100) }));

        Assert.Contains("did not answer", failed.Problem, StringComparison.Ordinal);
        Assert.False(failed.HostUnreachable);
    }

    [Fact]
    public async Task A_host_that_refuses_connections_is_unreachable()
    {
        var gone = new LoopbackServer(_ => []);
        var url = gone.Url("/");
        await gone.DisposeAsync();
        using var fetcher = new HttpFetcher(AllowAll(), TimeProvider.System);

        Assert.True(Assert.IsType<FetchResult.Failed>(await fetcher.FetchAsync(new(url), None)).HostUnreachable);
    }

    [Fact]
    public async Task A_body_that_stops_coming_is_given_up()
    {
        await using var server = new LoopbackServer(_ => Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"), close: false);

        Assert.Contains("stopped coming", Problem(await FetchAsync(server, "/", new() { AllowPrivate = true, IdleTimeout = TimeSpan.FromMilliseconds(100) })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_speak_HTTP_is_a_failure_and_no_exception()
    {
        await using var server = new LoopbackServer(_ => Encoding.ASCII.GetBytes("220 mail.example ESMTP\r\n"));

        Assert.Contains("does not speak HTTP", Problem(await FetchAsync(server, "/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_closed_by_robots_txt_is_not_asked_for()
    {
        await using var server = new LoopbackServer(head => LoopbackServer.Response("200 OK", "User-agent: *\nDisallow: /closed", "Content-Type: text/plain"));

        Assert.Contains("robots.txt", Problem(await FetchAsync(server, "/closed/a", AllowAll(), page => page with { IsPage = true })), StringComparison.Ordinal);
        Assert.StartsWith("GET /robots.txt ", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_fails_to_say_its_rules_is_left_alone()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("503 Service Unavailable", ""));

        Assert.Contains("robots.txt", Problem(await FetchAsync(server, "/a", AllowAll(), page => page with { IsPage = true })), StringComparison.Ordinal);
        Assert.StartsWith("GET /robots.txt ", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_no_text_is_refused()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Response("200 OK", "%PDF", "Content-Type: application/pdf"));

        Assert.Contains("application/pdf", Problem(await FetchAsync(server, "/", new() { AllowPrivate = true, Robots = false }, page => page with { IsPage = true })), StringComparison.Ordinal);
    }

    private static FetchingOptions AllowAll() => new() { AllowPrivate = true };

    private static async Task<FetchResult> FetchAsync(LoopbackServer server, string path, FetchingOptions? options = null, Func<FetchRequest, FetchRequest>? shape = null)
    {
        using var fetcher = new HttpFetcher(options ?? AllowAll(), TimeProvider.System);
        var request = new FetchRequest(server.Url(path));
        return await fetcher.FetchAsync(shape?.Invoke(request) ?? request, None);
    }

    private static string Problem(FetchResult result) => Assert.IsType<FetchResult.Failed>(result).Problem;

    private static byte[] Pack(string encoding, byte[] plain)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding switch { "gzip" => new GZipStream(packed, CompressionLevel.Fastest, true), "br" => new BrotliStream(packed, CompressionLevel.Fastest, true), "deflate" => new DeflateStream(packed, CompressionLevel.Fastest, true), _ => new GZipStream(packed, CompressionLevel.NoCompression, true) })
            packer.Write(plain);
        return packed.ToArray();
    }
}
