namespace Digest.App.Desk;

/// <summary>The forms above the table of feeds: add one, bring a list in, take the list out.</summary>
public static class FeedForms
{
    /// <summary>The three of them.</summary>
    public static HtmlText Show(Visit visit, string mark) => $"""
        <div class="columns">
        <section class="card" aria-labelledby="add"><h2 id="add">{visit.Say("Add a feed", "添加来源")}</h2>
        <form method="post" action="/feeds/find" class="stack">{visit.Field}
        <label>{visit.Say("Address of a feed, or of any page of the site", "订阅源地址，或该网站的任意网页")} <input name="url" type="text" inputmode="url" required maxlength="2000" placeholder="https://"></label>
        <button class="main">{visit.Say("Find its feed", "查找订阅源")}</button></form></section>
        <section class="card" aria-labelledby="bring"><h2 id="bring">{visit.Say("Import and export", "导入与导出")}</h2>
        <form method="post" action="/feeds/import" enctype="multipart/form-data" class="stack">{visit.Field}<input type="hidden" name="mark" value="{mark}">
        <label>{visit.Say("OPML file of another reader", "其他阅读器导出的 OPML 文件")} <input name="file" type="file" required accept=".opml,.xml,text/xml"></label>
        <button>{visit.Say("Import", "导入")}</button></form>
        <p class="soft"><a href="/feeds/export.opml" download>{visit.Say("Export the list as OPML", "导出为 OPML")}</a></p></section>
        </div>
        """;

    /// <summary>What was found behind an address, to be added or not.</summary>
    public static HtmlText Peek(Visit visit, Phases.FoundFeed found, string mark) => $"""
        <section class="card"><h2>{visit.Say("Found", "已找到")}: {found.Feed.Title}</h2>
        <p class="soft">{found.Feed.Url} {HtmlText.When(found.Feed.Kind == FeedKind.Page, $"({visit.Say("read from the page itself", "直接从网页读取")})")}</p>
        <ul>{found.Parsed.Entries.Take(3).Select(entry => (HtmlText)$"<li>{entry.Title} <span class=\"soft\">{entry.Published:yyyy-MM-dd}</span></li>")}</ul>
        <form method="post" action="/feeds/add" class="row">{visit.Field}<input type="hidden" name="mark" value="{mark}">
        <input type="hidden" name="url" value="{found.Feed.Url.AbsoluteUri}"><input type="hidden" name="kind" value="{found.Feed.Kind}"><input type="hidden" name="language" value="{found.Feed.Language}">
        <label>{visit.Say("Name", "名称")} <input name="title" required maxlength="120" value="{found.Feed.Title}"></label>
        <button class="main">{visit.Say("Add to the list", "添加到列表")}</button><a class="button" href="/feeds">{visit.Say("Leave it", "不添加")}</a></form></section>
        """;
}
