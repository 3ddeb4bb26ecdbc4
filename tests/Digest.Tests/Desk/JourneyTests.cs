using System.Security.Cryptography;
using System.Text;
using Digest.App;
using Digest.App.Http;
using Digest.App.Phases;
using Digest.Feeds;
using Digest.Storage;
using Digest.Tests.Storage;
using Digest.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace Digest.Tests.Desk;

/// <summary>The five journeys of an editor and a reader, in a real browser.</summary>
public sealed class JourneyTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact(Timeout = 60_000)]
    public async Task A_feed_is_added_from_the_address_of_a_page()
    {
        var page = await chromium.NewPageAsync();
        await using var house = await DeskHouse.OpenAsync();
        FeedListFile.Remove(house.PathOf("feeds.json"), new Uri("https://modelwire.example/feed.xml"));
        await page.GotoAsync(house.Server.Link.AbsoluteUri);

        await page.GetByRole(AriaRole.Link, new() { Name = "Feeds" }).ClickAsync();
        await page.GetByLabel("Address of a feed").FillAsync("https://modelwire.example/a/grok-5.html");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find its feed" }).ClickAsync();
        Assert.Equal(3, await page.Locator("section.card li").CountAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to the list" }).ClickAsync();

        await page.GetByRole(AriaRole.Status).GetByText("Added").WaitForAsync();
        Assert.Contains(FeedListFile.Load(house.PathOf("feeds.json")).Feeds, feed => feed.Url.AbsoluteUri == "https://modelwire.example/feed.xml");
    }

    [Fact(Timeout = 60_000)]
    public async Task A_template_is_broken_and_mended_and_the_page_follows_by_itself()
    {
        var page = await chromium.NewPageAsync();
        await using var house = await DeskHouse.OpenAsync();
        var template = house.PathOf("templates/issue.sbn-html");
        var good = await File.ReadAllTextAsync(template);
        await page.GotoAsync(house.Server.Link.AbsoluteUri);
        await page.Locator("html[data-live=yes]").WaitForAsync();

        await File.WriteAllTextAsync(template, good.Replace("<body", "{{ nonsense. }}\n<body", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Alert).GetByText("issue.sbn-html:").First.WaitForAsync();
        await File.WriteAllTextAsync(template, good.Replace("</h1>", "</h1><p>MENDED</p>", StringComparison.Ordinal));

        await page.FrameLocator(".phone iframe").GetByText("MENDED").WaitForAsync();
    }

    [Fact(Timeout = 60_000)]
    public async Task A_saved_template_shows_within_a_second_and_keeps_the_place()
    {
        var page = await chromium.NewPageAsync();
        await using var house = await DeskHouse.OpenAsync();
        var template = house.PathOf("templates/issue.sbn-html");
        var good = await File.ReadAllTextAsync(template);
        await page.GotoAsync(house.Server.Link.AbsoluteUri);
        await page.Locator("html[data-live=yes]").WaitForAsync();
        await page.FrameLocator(".phone iframe").GetByText("AI Models Weekly").First.WaitForAsync();
        await page.EvaluateAsync("document.querySelector('iframe').contentWindow.scrollTo(0, 600)");

        await File.WriteAllTextAsync(template, good.Replace("</body>", "<p>SAVED</p></body>", StringComparison.Ordinal));
        await page.FrameLocator(".phone iframe").GetByText("SAVED").WaitForAsync();

        await page.Locator("iframe[data-shown]").First.WaitForAsync();
        Assert.Equal(600, await page.EvaluateAsync<int>("Math.round(document.querySelector('iframe').contentWindow.scrollY)"));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_story_is_dropped_and_the_test_mail_arrives_without_it()
    {
        var page = await chromium.NewPageAsync();
        await using var sink = new SmtpSink();
        await using var house = await DeskHouse.OpenAsync(Smtp(sink));
        await page.GotoAsync(house.Server.Link.AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { Name = "Stories" }).ClickAsync();
        var title = await page.Locator("details.story h3").First.InnerTextAsync();
        await page.Locator("details.story summary").First.ClickAsync();
        await page.Locator("details.story").First.GetByRole(AriaRole.Button, new() { Name = "Drop" }).ClickAsync();
        await page.GetByText("Your choices for this issue").WaitForAsync();

        await page.GotoAsync(new Uri(house.Server.Address, "/?lang=English").AbsoluteUri);
        await page.GetByLabel("Address").FillAsync("me@reader.example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send the test mail" }).ClickAsync();
        await page.GetByRole(AriaRole.Status).GetByText("Sent to me@reader.example").WaitForAsync();
        var octets = await sink.NextAsync();

        Assert.DoesNotContain(title, new ReceivedMail(octets).Html, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(octets)), await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_list_of_a_hundred_feeds_is_imported()
    {
        var page = await chromium.NewPageAsync();
        await using var house = await DeskHouse.OpenAsync();
        var before = FeedListFile.Load(house.PathOf("feeds.json")).Feeds.Count;
        using var opml = new MemoryStream();
        Opml.Write(opml, [.. Enumerable.Range(1, 100).Select(i => new Feed { Url = new Uri($"https://site{i}.example/feed"), Title = $"Site {i} 站" })], Samples.Monday);
        await page.GotoAsync(house.Server.Link.AbsoluteUri);

        await page.GetByRole(AriaRole.Link, new() { Name = "Feeds" }).ClickAsync();
        await page.GetByLabel("OPML file").SetInputFilesAsync(new FilePayload { Name = "reader.opml", MimeType = "text/xml", Buffer = opml.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Import" }).ClickAsync();

        await page.GetByText("100 feeds added").WaitForAsync();
        Assert.Equal(before + 100, FeedListFile.Load(house.PathOf("feeds.json")).Feeds.Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_reader_leaves_by_one_click_from_the_received_mail()
    {
        var page = await chromium.NewPageAsync();
        await using var sink = new SmtpSink();
        await using var house = await DeskHouse.OpenAsync(Smtp(sink));
        var reader = await house.Store.AddSubscriberAsync(Sample.Address("anna@reader.example"), new SubscriberWishes(EditionLanguage.English), CancellationToken.None);
        await house.PublishAsync();
        var mail = new ReceivedMail(await sink.NextAsync());
        await using var site = await SubscriptionSiteAsync(house);
        await page.RouteAsync("https://digest.example/**", route => ForwardAsync(route, site.Urls.First()));

        await page.SetContentAsync(mail.Html);
        await page.GetByRole(AriaRole.Link, new() { Name = "Unsubscribe" }).ClickAsync();
        await page.GetByRole(AriaRole.Button).ClickAsync();

        await page.GetByText("You have been unsubscribed").WaitForAsync();
        Assert.Equal(SubscriberStatus.Unsubscribed, (await house.Store.SubscriberAsync(reader.Id, CancellationToken.None))?.Status);
    }

    private static (string Name, string Value)[] Smtp(SmtpSink sink) =>
        [("Transport:Kind", "smtp"), ("Transport:Host", "127.0.0.1"), ("Transport:Port", sink.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Transport:Security", "none")];

    private static async Task<WebApplication> SubscriptionSiteAsync(DeskHouse house)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapSubscriptions(house.Session.Get<SubscriptionDesk>(), new HttpOptions());
        await site.StartAsync();
        return site;
    }

    /// <summary>The public name leads to the site on this machine, as a reverse proxy would.</summary>
    private static async Task ForwardAsync(IRoute route, string site)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(route.Request.Method), site + new Uri(route.Request.Url).PathAndQuery);
        if (route.Request.PostData is { } body) request.Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await client.SendAsync(request);
        await route.FulfillAsync(new() { Status = (int)response.StatusCode, ContentType = "text/html; charset=utf-8", Body = await response.Content.ReadAsStringAsync() });
    }
}
