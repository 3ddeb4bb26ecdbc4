using System.Net;
using Digest.Fetching;

namespace Digest.Tests.Fetching;

public sealed class NetworkGuardTests
{
    [Theory]
    [InlineData("0.1.2.3")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.1.1")]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.170")]
    [InlineData("192.168.1.1")]
    [InlineData("198.19.255.255")]
    [InlineData("203.0.113.9")]
    [InlineData("224.0.0.1")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:93.184.216.34")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b:1::1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::1")]
    [InlineData("3fff::1")]
    [InlineData("5f00::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1%1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void No_special_address_is_public(string address) => Assert.False(NetworkGuard.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("93.184.216.34")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("2400:3200::1")]
    public void Addresses_of_the_public_net_are(string address) => Assert.True(NetworkGuard.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public async Task A_name_that_means_a_private_address_is_refused(string host)
    {
        var guard = new NetworkGuard(new FetchingOptions());

        await Assert.ThrowsAsync<GuardRefusedException>(() => guard.ResolveAsync(host, 80, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("127.0.0.1:8080", "127.0.0.1", 8080)]
    [InlineData("LOCALHOST:80", "localhost", 80)]
    [InlineData("[::1]:81", "::1", 81)]
    public async Task What_is_allowed_by_host_and_port_passes(string allow, string host, int port)
    {
        var guard = new NetworkGuard(new FetchingOptions { Allow = { allow } });

        Assert.NotEmpty(await guard.ResolveAsync(host, port, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<GuardRefusedException>(() => guard.ResolveAsync(host, port + 1, TestContext.Current.CancellationToken));
    }
}
