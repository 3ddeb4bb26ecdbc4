using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Digest.Tests.Storage;
using Microsoft.Playwright;

namespace Digest.Tests.Desk;

/// <summary>Every page of the desk, and the mail itself, as assistive technology meets them.</summary>
public sealed class AccessibilityTests(Chromium chromium, SharedDesk shared) : IClassFixture<Chromium>, IClassFixture<SharedDesk>
{
    // A folder that gets a picture of every page, for people to look at.
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("DIGEST_TEST_PICTURES");

    [Theory(Timeout = 60_000)]
    [InlineData("/", 1440, ColorScheme.Light)]
    [InlineData("/?mode=dark", 1440, ColorScheme.Dark)]
    [InlineData("/?view=source", 1024, ColorScheme.Light)]
    [InlineData("/", 375, ColorScheme.Light)]
    [InlineData("/stories", 1280, ColorScheme.Light)]
    [InlineData("/stories", 375, ColorScheme.Dark)]
    [InlineData("/feeds", 375, ColorScheme.Light)]
    [InlineData("/feeds?ui=zh", 1280, ColorScheme.Dark)]
    [InlineData("/readers", 1024, ColorScheme.Light)]
    [InlineData("/issues", 1024, ColorScheme.Light)]
    [InlineData("/issues/1", 1280, ColorScheme.Light)]
    public async Task A_page_of_the_desk_has_no_serious_violation(string path, int width, ColorScheme colours)
    {
        var page = await chromium.NewPageAsync(width, colours);
        await FillAsync();
        await page.GotoAsync(shared.House.Server.Link.AbsoluteUri);
        await page.GotoAsync(new Uri(shared.House.Server.Address, path).AbsoluteUri);
        if (path == "/stories") await page.Locator("details.story summary").First.ClickAsync();

        var violations = await ViolationsAsync(page, $"{path}-{width}-{colours}");

        Assert.Empty(violations);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), "The page is wider than the window.");
    }

    [Theory(Timeout = 60_000)]
    [InlineData("light", 375)]
    [InlineData("dark", 700)]
    public async Task The_mail_has_no_serious_violation(string mode, int width)
    {
        var page = await chromium.NewPageAsync(width);
        await page.SetContentAsync(await shared.House.PageAsync($"/frame?mode={mode}"));

        Assert.Empty(await ViolationsAsync(page, $"mail-{mode}-{width}"));
    }

    [Fact(Timeout = 60_000)]
    public async Task The_desk_is_used_by_keyboard_alone()
    {
        var page = await chromium.NewPageAsync();
        await page.GotoAsync(shared.House.Server.Link.AbsoluteUri);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, string name)
    {
        if (Pictures is not null) await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Pictures, string.Concat(name.Select(c => char.IsLetterOrDigit(c) ? c : '_')) + ".png") });
        var result = await page.RunAxe(new AxeRunOptions { Iframes = false });
        return result.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => $"{violation.Id}: {violation.Help}: {violation.Nodes[0].Html}");
    }

    private async Task FillAsync()
    {
        if ((await shared.House.Store.IssuesAsync(CancellationToken.None)).Count > 0) return;
        await shared.House.Store.AddSubscriberAsync(Sample.Address("anna@reader.example"), new(EditionLanguage.EnglishFirst), CancellationToken.None);
        await shared.House.Store.AddSubscriberAsync(Sample.Address("wang@reader.example"), new(), CancellationToken.None);
        shared.House.Session.Get<Digest.App.Phases.ChoiceBook>().Add(new Period(shared.House.Session.Clock.GetUtcNow(), shared.House.Session.Clock.GetUtcNow()), new() { Id = "a", Kind = App.Phases.ChoiceKind.Drop, Story = "https://modelwire.example/a/x", Title = "A story that was dropped" });
        await shared.House.Store.PublishAsync(Slot.At("by-hand", shared.House.Session.Clock.GetUtcNow()), new(Sample.Draft(shared.House.Session.Clock.GetUtcNow()), "digest.example", []), Sample.Render, CancellationToken.None);
    }
}
