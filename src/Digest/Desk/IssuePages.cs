using System.Globalization;
using Digest.App.Phases;
using Digest.Storage;

namespace Digest.App.Desk;

/// <summary>The issues that went out: their editions, and how every delivery stands.</summary>
public sealed class IssuePages(Workshop workshop, Func<HttpContext, Visit> visitOf)
{
    private const int MostShown = 500;

    /// <summary>Adds the pages.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/issues", ListAsync);
        routes.MapGet("/issues/{number:int}", ShowAsync);
        routes.MapGet("/issues/{number:int}/edition", EditionAsync);
        routes.MapPost("/issues/{number:int}/resend", ResendAsync);
    }

    private async Task ListAsync(HttpContext context)
    {
        var visit = visitOf(context);
        var issues = await workshop.Store.IssuesAsync(context.RequestAborted);
        HtmlText table = $"""
            <div class="scroll" tabindex="0" role="region" aria-label="{visit.Say("Table of issues", "往期列表")}"><table>
            <thead><tr><th scope="col">{visit.Say("Issue", "期号")}</th><th scope="col">{visit.Say("Period", "时段")}</th><th scope="col" class="number">{visit.Say("Sent", "已发送")}</th><th scope="col" class="number">{visit.Say("Open", "待发送")}</th><th scope="col" class="number">{visit.Say("Failed", "失败")}</th></tr></thead>
            <tbody>{issues.Select(Row)}</tbody></table></div>
            """;
        await DeskPage.WriteAsync(visit, visit.Say("Issues", "往期"), $"<h1>{visit.Say("Issues", "往期")}</h1>{(issues.Count > 0 ? table : (HtmlText)$"<p>{visit.Say("No issue has gone out yet.", "还没有发出任何一期。")}</p>")}");
    }

    private static HtmlText Row(IssueSummary issue) => $"""
        <tr><td><a href="/issues/{issue.Number}">{issue.Number}</a></td><td>{Day(issue.Period.From)} – {Day(issue.Period.To)}</td>
        <td class="number">{issue.Deliveries.Sent:N0}</td><td class="number">{issue.Deliveries.Open:N0}</td><td class="number">{issue.Deliveries.Failed:N0}</td></tr>
        """;

    private async Task ShowAsync(HttpContext context, int number)
    {
        var visit = visitOf(context);
        if (await workshop.Store.IssueAsync(number, context.RequestAborted) is not { } stored)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var editions = await workshop.Store.EditionsAsync(number, context.RequestAborted);
        var asked = visit.Asked("q");
        var deliveries = (await workshop.Store.DeliveriesAsync(number, context.RequestAborted)).Where(delivery => delivery.Address.Contains(asked, StringComparison.OrdinalIgnoreCase)).ToList();
        await DeskPage.WriteAsync(visit, $"{visit.Say("Issue", "第")} {number}{visit.Say("", " 期")}", $"""
            <h1>{visit.Say("Issue", "第")} {number}{visit.Say("", " 期")}</h1>
            <p class="soft">{Day(stored.Issue.Period.From)} – {Day(stored.Issue.Period.To)} · {stored.Issue.Briefs.Count()} {visit.Say("stories", "个事件")}</p>
            <p class="row">{editions.Where(edition => edition.Choice.Sections.Length == 0).Select(edition => (HtmlText)$"<a class=\"button\" href=\"?lang={edition.Choice.Language}\">{EditionNames.Of(edition.Choice.Language, visit.Tongue)}</a>")}</p>
            <figure class="pane desktop"><iframe title="{visit.Say("The issue as it was sent", "已发送的内容")}" sandbox="allow-same-origin" src="/issues/{number}/edition?lang={visit.Asked("lang")}"></iframe></figure>
            <h2>{visit.Say("Deliveries", "投递")}</h2>
            <form method="get" class="row" role="search"><label>{visit.Say("Search", "搜索")} <input name="q" type="search" value="{asked}"></label><button>{visit.Say("Search", "搜索")}</button><span class="soft">{deliveries.Count:N0}</span></form>
            {HtmlText.When(visit.MayChange, ResendForm(visit, number))}
            <div class="scroll" tabindex="0" role="region" aria-label="{visit.Say("Table of deliveries", "投递列表")}"><table><thead><tr><th scope="col">{visit.Say("Address", "邮箱")}</th><th scope="col">{visit.Say("State", "状态")}</th><th scope="col" class="number">{visit.Say("Tries", "次数")}</th><th scope="col">{visit.Say("Last answer", "最近答复")}</th></tr></thead>
            <tbody>{deliveries.Take(MostShown).Select(Delivery)}</tbody></table></div>
            """);
    }

    private static HtmlText Delivery(Delivery delivery) => $"""
        <tr><td>{delivery.Address}</td><td><span class="tag{HtmlText.When(delivery.Status is DeliveryStatus.Failed or DeliveryStatus.Suppressed, $" bad")}">{delivery.Status}</span></td><td class="number">{delivery.Attempts}</td><td>{delivery.Problem}</td></tr>
        """;

    private static HtmlText ResendForm(Visit visit, int number) => $"""
        <form method="post" action="/issues/{number}/resend" class="row">{visit.Field}<label>{visit.Say("Send it again to", "重新发送给")} <input name="address" type="email" required maxlength="254"></label><button>{visit.Say("Resend", "重发")}</button></form>
        """;

    private async Task EditionAsync(HttpContext context, int number)
    {
        var editions = await workshop.Store.EditionsAsync(number, context.RequestAborted);
        var language = context.Request.Query["lang"].ToString();
        if ((editions.FirstOrDefault(edition => edition.Choice.Language.ToString() == language) ?? (editions is [var first, ..] ? first : null)) is not { } edition)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers.ContentSecurityPolicy = DeskGuard.FramePolicy + ShownHtml.ImageSources("light");
        context.Response.Headers.XFrameOptions = "SAMEORIGIN";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(ShownHtml.In("light", edition.Html), context.RequestAborted);
    }

    private async Task ResendAsync(HttpContext context, int number)
    {
        var visit = visitOf(context);
        var back = $"/issues/{number}";
        if (!EmailAddress.TryParse(visit.Posted("address"), out var address, out var problem))
        {
            visit.Return(back, visit.Say($"That is no address: {problem}.", $"这不是有效的邮箱地址：{problem}。"));
            return;
        }

        if (await workshop.Store.SubscriberAsync(address, context.RequestAborted) is not { } reader || !await workshop.Store.RequeueAsync(number, reader, context.RequestAborted))
        {
            visit.Return(back, visit.Say($"{address} is no reader, or there is no issue {number}. Add the reader first.", $"{address} 不是读者，或没有第 {number} 期。请先添加读者。"));
            return;
        }

        var report = await (await workshop.GetAsync<Dispatcher>(context.RequestAborted)).ResumeAsync(context.RequestAborted);
        visit.Return(back, report.Problem ?? visit.Say($"Sent again to {address}.", $"已重新发送给 {address}。"));
    }

    private static string Day(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
