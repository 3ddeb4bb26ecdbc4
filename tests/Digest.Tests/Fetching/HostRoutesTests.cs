using System.Net;
using System.Net.Security;
using Digest.App.Demo;
using Digest.Fetching;

namespace Digest.Tests.Fetching;

public sealed class HostRoutesTests
{
    [Fact]
    public async Task A_routed_name_is_fetched_from_its_address_with_its_certificate()
    {
        await using var server = await NewsroomServer.StartAsync(TestContext.Current.CancellationToken);

        Assert.IsType<FetchResult.Fresh>(await FetchAsync(new HostRoutes(_ => server.EndPoint, server.Certificate)));
    }

    [Fact]
    public async Task Another_certificate_than_the_trusted_one_is_refused()
    {
        await using var server = await NewsroomServer.StartAsync(TestContext.Current.CancellationToken);
        await using var other = await NewsroomServer.StartAsync(TestContext.Current.CancellationToken);

        Assert.IsType<FetchResult.Failed>(await FetchAsync(new HostRoutes(_ => server.EndPoint, other.Certificate)));
    }

    [Theory]
    [InlineData(SslPolicyErrors.None, true)]
    [InlineData(SslPolicyErrors.RemoteCertificateNameMismatch, false)]
    [InlineData(SslPolicyErrors.RemoteCertificateChainErrors, false)]
    public async Task Without_a_route_the_usual_rules_decide(SslPolicyErrors errors, bool accepted)
    {
        await using var server = await NewsroomServer.StartAsync(TestContext.Current.CancellationToken);
        var routes = new HostRoutes(_ => null, server.Certificate);

        Assert.Equal(accepted, routes.Accepts(this, server.Certificate, null, errors));
    }

    private static async Task<FetchResult> FetchAsync(HostRoutes routes)
    {
        using var fetcher = new HttpFetcher(new FetchingOptions(), TimeProvider.System, routes);
        return await fetcher.FetchAsync(new FetchRequest(new Uri("https://modelwire.example/feed.xml")), TestContext.Current.CancellationToken);
    }
}
