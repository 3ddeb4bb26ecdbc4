using System.Globalization;
using Digest.Storage;

namespace Digest.App.Desk;

/// <summary>The subscribers: a list with search, and what each was sent.</summary>
public sealed class ReaderPages(Workshop workshop, Func<HttpContext, Visit> visitOf)
{
    private const int MostShown = 500;

    /// <summary>Adds the pages.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/readers", ShowAsync);
        routes.MapPost("/readers/add", AddAsync);
        routes.MapPost("/readers/remove", RemoveAsync);
    }

    private async Task ShowAsync(HttpContext context)
    {
        var visit = visitOf(context);
        var asked = visit.Asked("q");
        var all = await workshop.Store.SubscribersAsync(context.RequestAborted);
        var found = all.Where(reader => asked.Length == 0 || $"{reader.Address} {reader.Name}".Contains(asked, StringComparison.OrdinalIgnoreCase)).ToList();
        await DeskPage.WriteAsync(visit, visit.Say("Readers", "读者"), $"""
            <h1>{visit.Say("Readers", "读者")}</h1>
            {HtmlText.When(visit.MayChange, AddForm(visit))}
            <form method="get" class="row" role="search"><label>{visit.Say("Search", "搜索")} <input name="q" type="search" value="{asked}"></label><button>{visit.Say("Search", "搜索")}</button>
            <span class="soft">{Math.Min(found.Count, MostShown):N0} {visit.Say("of", "/")} {all.Count:N0} · {all.Count(reader => reader.Status == SubscriberStatus.Active):N0} {visit.Say("active", "有效")}</span></form>
            <div class="scroll" tabindex="0" role="region" aria-label="{visit.Say("Table of readers", "读者列表")}"><table>
            <thead><tr><th scope="col">{visit.Say("Address", "邮箱")}</th><th scope="col">{visit.Say("Languages", "语言")}</th><th scope="col">{visit.Say("State", "状态")}</th><th scope="col">{visit.Say("Since", "加入")}</th><th scope="col">{visit.Say("Do", "操作")}</th></tr></thead>
            <tbody>{found.Take(MostShown).Select(reader => Row(visit, reader))}</tbody></table></div>
            """);
    }

    private static HtmlText AddForm(Visit visit) => $"""
        <form method="post" action="/readers/add" class="row card">{visit.Field}
        <label>{visit.Say("New address", "新邮箱")} <input name="address" type="email" required maxlength="254" autocomplete="off"></label>
        <label>{visit.Say("Languages", "语言")} <select name="language">{Enum.GetValues<EditionLanguage>().Select(language => DeskPage.Option(language.ToString(), EditionNames.Of(language, visit.Tongue), language == EditionLanguage.ChineseFirst))}</select></label>
        <button class="main">{visit.Say("Add the reader", "添加读者")}</button></form>
        """;

    private static HtmlText Row(Visit visit, Subscriber reader) => $"""
        <tr><td>{reader.Address} <span class="soft">{reader.Name}</span></td><td>{EditionNames.Of(reader.Language, visit.Tongue)}</td>
        <td><span class="tag{HtmlText.When(reader.Status != SubscriberStatus.Active, $" bad")}">{StatusOf(reader.Status, visit.Tongue)}</span></td><td>{reader.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</td>
        <td><a href="/?reader={reader.Id}">{visit.Say("Preview", "预览")}<span class="skip"> {reader.Address}</span></a>{HtmlText.When(visit.MayChange && reader.Status == SubscriberStatus.Active, $" <form method=\"post\" action=\"/readers/remove\">{visit.Field}<input type=\"hidden\" name=\"id\" value=\"{reader.Id}\"><button class=\"plain\">{visit.Say("Unsubscribe", "退订")}<span class=\"skip\"> {reader.Address}</span></button></form>")}</td></tr>
        """;

    private static string StatusOf(SubscriberStatus status, Tongue tongue) => status switch
    {
        SubscriberStatus.Active => tongue.Say("active", "有效"),
        SubscriberStatus.Pending => tongue.Say("to confirm", "待确认"),
        SubscriberStatus.Bounced => tongue.Say("bounced", "退信"),
        _ => tongue.Say("left", "已退订"),
    };

    private async Task AddAsync(HttpContext context)
    {
        var visit = visitOf(context);
        if (!EmailAddress.TryParse(visit.Posted("address"), out var address, out var problem))
        {
            visit.Return("/readers", visit.Say($"That is no address: {problem}.", $"这不是有效的邮箱地址：{problem}。"));
            return;
        }

        var language = Enum.TryParse<EditionLanguage>(visit.Posted("language"), out var chosen) && Enum.IsDefined(chosen) ? chosen : EditionLanguage.ChineseFirst;
        await workshop.Store.AddSubscriberAsync(address, new SubscriberWishes(language), context.RequestAborted);
        visit.Return("/readers", visit.Say($"Added {address}", $"已添加 {address}"));
    }

    private async Task RemoveAsync(HttpContext context)
    {
        var visit = visitOf(context);
        var known = long.TryParse(visit.Posted("id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && await workshop.Store.SetStatusAsync(id, SubscriberStatus.Unsubscribed, context.RequestAborted);
        visit.Return("/readers", known ? visit.Say("Unsubscribed.", "已退订。") : visit.Say("There is no such reader.", "没有该读者。"));
    }
}
