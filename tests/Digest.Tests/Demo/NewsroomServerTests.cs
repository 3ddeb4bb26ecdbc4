using System.Net;
using Digest.App.Demo;
using Digest.Fetching;

namespace Digest.Tests.Demo;

public sealed class NewsroomServerTests
{
    [Fact]
    public async Task A_feed_is_served_with_a_validator_that_it_honours()
    {
        await using var server = await NewsroomServer.StartAsync(TestContext.Current.CancellationToken);

        var first = Assert.IsType<FetchResult.Fresh>(await FetchAsync(server, "https://modelwire.example/feed.xml"));
        var second = await FetchAsync(server, "https://modelwire.example/feed.xml", first.ETag);

        Assert.Equal(Newsroom.Read("modelwire.example", "feed.xml"), first.Body.ToArray());
        Assert.IsType<FetchResult.NotModified>(second);
    }

    [Fact]
    public async Task One_outlet_is_gone_for_good()
    {
        await using var server = await NewsroomServer.StartAsync(TestContext.Current.CancellationToken);

        Assert.True(Assert.IsType<FetchResult.Failed>(await FetchAsync(server, "https://gone.example/feed.xml")).Gone);
        Assert.False(Assert.IsType<FetchResult.Failed>(await FetchAsync(server, "https://modelwire.example/none")).Gone);
    }

    [Fact]
    public async Task It_listens_on_this_machine_alone()
    {
        await using var server = await NewsroomServer.StartAsync(TestContext.Current.CancellationToken);

        Assert.Equal(IPAddress.Loopback, server.EndPoint.Address);
    }

    private static async Task<FetchResult> FetchAsync(NewsroomServer server, string url, string? etag = null)
    {
        using var fetcher = new HttpFetcher(new FetchingOptions(), TimeProvider.System, new HostRoutes(_ => server.EndPoint, server.Certificate));
        return await fetcher.FetchAsync(new FetchRequest(new Uri(url)) { ETag = etag }, TestContext.Current.CancellationToken);
    }
}
