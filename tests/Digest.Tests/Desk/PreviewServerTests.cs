using System.Net;
using Digest.App.Desk;
using Digest.Tests.Support;

namespace Digest.Tests.Desk;

public sealed class PreviewServerTests
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK, "frame-src 'self'")]
    [InlineData("/draft.en.html", HttpStatusCode.OK, "sandbox")]
    [InlineData("/draft.en.txt", HttpStatusCode.OK, "")]
    [InlineData("/../secret", HttpStatusCode.NotFound, "")]
    public async Task Only_the_editions_are_served_and_their_words_are_shut_in(string path, HttpStatusCode status, string policy)
    {
        await using var server = await StartAsync();
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri(server.Address + path), TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(policy, answer.Headers.TryGetValues("Content-Security-Policy", out var values) ? values.First() : "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_name_for_this_machine_is_refused()
    {
        await using var server = await StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address) { Headers = { Host = "evil.example" } };

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static Task<PreviewServer> StartAsync() => PreviewServer.StartAsync(
        [new WrittenEdition("draft.en", new Edition(Samples.Issue(), EditionLanguage.English, "Subject", "<p>x</p>", "text"))], 0, TestContext.Current.CancellationToken);
}
