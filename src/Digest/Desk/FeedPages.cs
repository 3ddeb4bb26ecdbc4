using System.Globalization;
using Digest.Feeds;

namespace Digest.App.Desk;

/// <summary>The table of feeds: how each is, what it gives, and its few settings.</summary>
public sealed class FeedPages(Workshop workshop, Func<HttpContext, Visit> visitOf)
{
    private static readonly string[] Languages = ["", "en", "zh-Hans", "zh-Hant"];

    private readonly FeedsEditor _editor = new(workshop.FeedsFile);

    /// <summary>Adds the pages.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/feeds", ShowAsync);
        routes.MapPost("/feeds/change", ChangeAsync);
        routes.MapPost("/feeds/remove", RemoveAsync);
    }

    private async Task ShowAsync(HttpContext context)
    {
        var visit = visitOf(context);
        HtmlText body;
        try
        {
            var feeds = File.Exists(workshop.FeedsFile) ? FeedListFile.Load(workshop.FeedsFile).Feeds : [];
            var figures = await FeedFigures.OfAsync(workshop, context.RequestAborted);
            body = Page(visit, feeds, figures, _editor.Mark());
        }
        catch (Exception e) when (Trouble.Is(e))
        {
            body = Trouble.Of(e).Show(visit.Tongue);
        }

        await DeskPage.WriteAsync(visit, visit.Say("Feeds", "来源"), $"<h1>{visit.Say("Feeds", "来源")}</h1>{body}");
    }

    private static HtmlText Page(Visit visit, IReadOnlyList<Feed> feeds, FeedFigures figures, string mark)
    {
        var asked = visit.Asked("q");
        var shown = feeds.Where(feed => asked.Length == 0 || $"{feed.Title} {feed.Url}".Contains(asked, StringComparison.OrdinalIgnoreCase)).ToList();
        return $"""
            {HtmlText.When(visit.MayChange, FeedForms.Show(visit, mark))}
            <form method="get" class="row" role="search"><label>{visit.Say("Search", "搜索")} <input name="q" type="search" value="{asked}"></label><button>{visit.Say("Search", "搜索")}</button>
            <span class="soft">{shown.Count} {visit.Say("of", "/")} {feeds.Count} {visit.Say("feeds", "个来源")}</span></form>
            <div class="scroll" tabindex="0" role="region" aria-label="{visit.Say("Table of feeds", "来源列表")}"><table>
            <thead><tr><th scope="col">{visit.Say("Feed", "来源")}</th><th scope="col">{visit.Say("State", "状态")}</th><th scope="col">{visit.Say("Last success", "最近成功")}</th><th scope="col" class="number">{visit.Say("Entries a week", "每周条目")}</th><th scope="col" class="number">{visit.Say("Led to", "入选")}</th><th scope="col">{visit.Say("Settings", "设置")}</th></tr></thead>
            <tbody>{shown.Select(feed => Row(visit, feed, figures, mark))}</tbody></table></div>
            """;
    }

    private static HtmlText Row(Visit visit, Feed feed, FeedFigures figures, string mark)
    {
        var state = figures.StateOf(feed);
        var isWell = feed.Enabled && state?.Health is null or FeedHealth.Fine;
        return $"""
            <tr><td>{feed.Title}<span class="url">{feed.Url}</span>{HtmlText.When(state?.LastProblem is not null, $"<span class=\"problem\">{state?.LastProblem} {FeedCures.Of(state, visit.Tongue)}</span>")}</td>
            <td><span class="tag{HtmlText.When(!isWell, $" bad")}">{FeedCures.Word(feed, state, visit.Tongue)}</span></td>
            <td class="number">{state?.SucceededAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}</td>
            <td class="number">{figures.EntriesOf(feed)}</td><td class="number">{figures.LedOf(feed)}</td>
            <td>{HtmlText.When(visit.MayChange, Settings(visit, feed, mark))}</td></tr>
            """;
    }

    private static HtmlText Settings(Visit visit, Feed feed, string mark) => $"""
        <form method="post" action="/feeds/change">{Hidden(visit, feed, mark)}
        <label class="check"><input type="checkbox" name="enabled" value="yes"{HtmlText.When(feed.Enabled, $" checked")} aria-label="{visit.Say("On", "启用")}: {feed.Title}"></label>
        <input class="small" name="weight" type="number" min="0.1" max="10" step="0.1" value="{feed.Weight}" aria-label="{visit.Say("Weight", "权重")}: {feed.Title}">
        <select name="language" aria-label="{visit.Say("Language", "语言")}: {feed.Title}">{Languages.Select(tag => DeskPage.Option(tag, tag.Length == 0 ? "–" : tag, tag == (feed.Language ?? "")))}</select>
        <button>{visit.Say("Save", "保存")}<span class="skip"> {feed.Title}</span></button></form>
        <form method="post" action="/feeds/remove" data-sure="{visit.Say("Take this feed out of the list?", "从列表中移除该来源？")}">{Hidden(visit, feed, mark)}<button class="plain">{visit.Say("Remove", "移除")}<span class="skip"> {feed.Title}</span></button></form>
        """;

    private static HtmlText Hidden(Visit visit, Feed feed, string mark) =>
        $"{visit.Field}<input type=\"hidden\" name=\"mark\" value=\"{mark}\"><input type=\"hidden\" name=\"url\" value=\"{feed.Url.AbsoluteUri}\">";

    private async Task ChangeAsync(HttpContext context)
    {
        var visit = visitOf(context);
        await DoAsync(visit, path =>
        {
            if (Find(path, visit.Posted("url")) is not { } feed) return visit.Say("That feed is not in the list.", "列表中没有该来源。");
            if (!double.TryParse(visit.Posted("weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || weight is not (> 0 and <= 10))
                return visit.Say("A weight is above 0 and at most 10.", "权重须大于 0，不超过 10。");
            var language = visit.Posted("language");
            FeedListFile.Change(path, feed with { Enabled = visit.Posted("enabled") == "yes", Weight = weight, Language = language.Length > 0 ? language : null });
            return visit.Say($"Saved: {feed.Title}", $"已保存：{feed.Title}");
        });
    }

    private async Task RemoveAsync(HttpContext context)
    {
        var visit = visitOf(context);
        await DoAsync(visit, path => Uri.TryCreate(visit.Posted("url"), UriKind.Absolute, out var url) && FeedListFile.Remove(path, url)
            ? visit.Say($"Removed {url}", $"已移除 {url}")
            : visit.Say("That feed is not in the list.", "列表中没有该来源。"));
    }

    private Task DoAsync(Visit visit, Func<string, string> change)
    {
        var said = string.Empty;
        try
        {
            _editor.Change(visit.Posted("mark"), path => said = change(path));
        }
        catch (Exception e) when (Trouble.Is(e) || e is IOException or UnauthorizedAccessException)
        {
            said = e.Message;
        }

        visit.Return("/feeds", said);
        return Task.CompletedTask;
    }

    private static Feed? Find(string path, string url) => FeedListFile.Load(path).Feeds.FirstOrDefault(feed => feed.Url.AbsoluteUri == url);
}
