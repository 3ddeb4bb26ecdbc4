using System.Net;
using Digest.App.Http;
using Digest.App.Phases;
using Digest.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Digest.Tests.Http;

public sealed class ArchiveEndpointsTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _site;
    private readonly HttpClient _client = new();

    public ArchiveEndpointsTests()
    {
        _folder.Write("index.html", "front");
        _folder.Write("issues/3/index.html", "third");
        _folder.Write("feed.xml", "<rss/>");
        _folder.Write("secret.txt", "secret");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _site = builder.Build();
        _site.MapArchive(new ArchiveOptions { Folder = _folder.Path });
    }

    public async ValueTask InitializeAsync()
    {
        await _site.StartAsync();
        _client.BaseAddress = new Uri(_site.Urls.First());
    }

    [Theory]
    [InlineData("/", "front")]
    [InlineData("/index.html", "front")]
    [InlineData("/issues/3/", "third")]
    [InlineData("/issues/3/index.html", "third")]
    [InlineData("/feed.xml", "<rss/>")]
    public async Task A_page_is_served_under_its_public_address(string path, string text) => Assert.Equal(text, await _client.GetStringAsync(path));

    [Theory]
    [InlineData("/issues/4/")]
    [InlineData("/issues/0/")]
    [InlineData("/issues/..%2F3/")]
    [InlineData("/secret.txt")]
    [InlineData("/feed.json")]
    public async Task Nothing_else_is_served(string path)
    {
        using var answer = await _client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_may_load_nothing_from_elsewhere()
    {
        using var answer = await _client.GetAsync("/");

        Assert.Contains("default-src 'none'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
        _folder.Dispose();
    }
}
