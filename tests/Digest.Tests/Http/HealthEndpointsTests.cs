namespace Digest.Tests.Http;

public sealed class HealthEndpointsTests
{
    [Theory]
    [InlineData("/healthz", "ok\n")]
    [InlineData("/readyz", "ready\n")]
    public async Task A_probe_learns_that_all_is_well(string path, string words)
    {
        await using var house = await WebHouse.OpenAsync();

        Assert.Equal(words, await house.Client.GetStringAsync(path));
    }
}
