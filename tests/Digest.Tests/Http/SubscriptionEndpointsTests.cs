using System.Net;
using Digest.Storage;
using Digest.Tests.Phases;
using Digest.Tests.Storage;
using Digest.Web;

namespace Digest.Tests.Http;

public sealed class SubscriptionEndpointsTests
{
    private static readonly FormUrlEncodedContent OneClick = new([new("List-Unsubscribe", "One-Click")]);

    [Fact]
    public async Task Opening_the_link_changes_nothing_and_one_post_ends_the_mail()
    {
        await using var house = await WebHouse.OpenAsync();
        var link = await LinkOfAsync(house, "r1@news.example");

        for (var i = 0; i < 50; i++) Assert.Equal(HttpStatusCode.OK, (await house.Client.GetAsync(link)).StatusCode);
        Assert.Equal(SubscriberStatus.Active, await house.StatusOfAsync("r1@news.example"));
        Assert.Equal(HttpStatusCode.OK, (await house.Client.PostAsync(link, OneClick)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await house.Client.PostAsync(link, OneClick)).StatusCode);

        Assert.Equal(SubscriberStatus.Unsubscribed, await house.StatusOfAsync("r1@news.example"));
    }

    [Fact]
    public async Task A_forged_link_does_nothing()
    {
        await using var house = await WebHouse.OpenAsync();
        var link = await LinkOfAsync(house, "r1@news.example");

        for (var i = 3; i < link.Length; i++)
        {
            var forged = link[..i] + (link[i] == 'A' ? 'B' : 'A') + link[(i + 1)..];
            Assert.Equal(HttpStatusCode.NotFound, (await house.Client.PostAsync(forged, OneClick)).StatusCode);
        }

        Assert.Equal(SubscriberStatus.Active, await house.StatusOfAsync("r1@news.example"));
    }

    [Fact]
    public async Task Who_joins_is_active_only_after_confirming()
    {
        await using var house = await WebHouse.OpenAsync();
        var form = new FormUrlEncodedContent([new("address", "New@News.Example"), new("language", "English")]);

        Assert.Equal(HttpStatusCode.OK, (await house.Client.PostAsync("/subscribe", form)).StatusCode);
        Assert.Equal(SubscriberStatus.Pending, await house.StatusOfAsync("new@news.example"));
        var link = SendingHouse.TextOf(Assert.Single(house.Mail.Accepted));
        Assert.Equal(HttpStatusCode.NotFound, (await house.Client.PostAsync(link.Replace("/c/", "/u/", StringComparison.Ordinal), null)).StatusCode);
        await house.Client.GetAsync(link);
        Assert.Equal(SubscriberStatus.Pending, await house.StatusOfAsync("new@news.example"));
        await house.Client.PostAsync(link, null);

        Assert.Equal(SubscriberStatus.Active, await house.StatusOfAsync("new@news.example"));
    }

    [Fact]
    public async Task Asking_again_sends_one_message_an_hour_and_none_to_an_active_reader()
    {
        await using var house = await WebHouse.OpenAsync();
        await LinkOfAsync(house, "r1@news.example");

        foreach (var address in new[] { "new@news.example", "new@news.example", "r1@news.example" }) await house.Client.PostAsync("/subscribe", new FormUrlEncodedContent([new("address", address)]));
        Assert.Equal(["new@news.example"], house.Mail.Recipients);
        house.Test.Clock.Advance(TimeSpan.FromHours(2));
        await house.Client.PostAsync("/subscribe", new FormUrlEncodedContent([new("address", "new@news.example")]));

        Assert.Equal(2, house.Mail.Accepted.Count);
        Assert.Equal(SubscriberStatus.Active, await house.StatusOfAsync("r1@news.example"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a@news.example\r\nBcc: b@news.example")]
    public async Task What_is_no_address_is_refused(string address)
    {
        await using var house = await WebHouse.OpenAsync();

        var answer = await house.Client.PostAsync("/subscribe", new FormUrlEncodedContent([new("address", address)]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(house.Mail.Accepted);
    }

    [Fact]
    public async Task Pages_run_nothing_and_tell_no_one_where_they_were_opened()
    {
        await using var house = await WebHouse.OpenAsync();

        var page = await house.Client.GetAsync("/subscribe");

        Assert.StartsWith("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-referrer", page.Headers.GetValues("Referrer-Policy").Single());
        Assert.DoesNotContain("<script", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> LinkOfAsync(WebHouse house, string address)
    {
        var reader = await house.Test.Store.AddSubscriberAsync(Sample.Address(address), new SubscriberWishes(), CancellationToken.None);
        return "/u/" + new UnsubscribeToken(await house.Test.Store.IdentityKeyAsync(CancellationToken.None)).Of(reader);
    }
}
