using System.Buffers;
using System.Text;
using Digest.Storage;

namespace Digest.App.Desk;

/// <summary>The issue as it would be sent now: in panes, as text, as octets, with its size and what the linter says.</summary>
public sealed class PreviewPages(Workshop workshop, Func<HttpContext, Visit> visitOf)
{
    /// <summary>Adds the pages.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", ShowAsync);
        routes.MapGet("/frame", FrameAsync);
        routes.MapGet("/message.eml", MessageAsync);
    }

    private async Task ShowAsync(HttpContext context)
    {
        var visit = visitOf(context);
        var choice = await ChoiceAsync(context);
        HtmlText body;
        try
        {
            var proof = await workshop.ProofAsync(choice.Reader, context.RequestAborted);
            var readers = await workshop.Store.SubscribersAsync(context.RequestAborted);
            body = $"{Chooser(visit, choice, readers)}<div id=\"live\" class=\"preview\">{Pane(visit, choice, proof)}{PreviewSide.Show(visit, choice, proof)}</div>";
        }
        catch (Exception e) when (Trouble.Is(e))
        {
            body = $"<div id=\"live\" class=\"preview\">{Trouble.Of(e).Show(visit.Tongue)}</div>";
        }

        await DeskPage.WriteAsync(visit, visit.Say("Preview", "预览"), body);
    }

    /// <summary>Foreign HTML: its own policy, and only ever in a sandbox.</summary>
    private async Task FrameAsync(HttpContext context)
    {
        var choice = await ChoiceAsync(context);
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = DeskGuard.FramePolicy + ShownHtml.ImageSources(choice.Mode);
        headers.XFrameOptions = "SAMEORIGIN";
        context.Response.ContentType = "text/html; charset=utf-8";
        try
        {
            var proof = await workshop.ProofAsync(choice.Reader, context.RequestAborted);
            await context.Response.WriteAsync(ShownHtml.In(choice.Mode, proof.Edition.Html), context.RequestAborted);
        }
        catch (Exception e) when (Trouble.Is(e))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private async Task MessageAsync(HttpContext context)
    {
        var choice = await ChoiceAsync(context);
        var proof = await workshop.ProofAsync(choice.Reader, context.RequestAborted);
        context.Response.ContentType = "message/rfc822";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"message.eml\"";
        await context.Response.Body.WriteAsync(proof.Message.Octets.ToArray(), context.RequestAborted);
    }

    private Task<PreviewChoice> ChoiceAsync(HttpContext context) => PreviewChoice.OfAsync(context.Request, workshop.Store, workshop.Now, context.RequestAborted);

    private static HtmlText Chooser(Visit visit, PreviewChoice choice, IReadOnlyList<Subscriber> readers) => $"""
        <form class="chooser" method="get" data-auto aria-label="{visit.Say("What to show", "显示内容")}">
        <label>{visit.Say("Languages", "语言")} <select name="lang">{Enum.GetValues<EditionLanguage>().Select(language => DeskPage.Option(language.ToString(), EditionNames.Of(language, visit.Tongue), language == choice.Reader.Language))}</select></label>
        <label>{visit.Say("Reader", "读者")} <select name="reader">{DeskPage.Option("0", visit.Say("nobody yet", "示例读者"), choice.Reader.Id == 0)}{readers.Take(500).Select(reader => DeskPage.Option($"{reader.Id}", reader.Address, reader.Id == choice.Reader.Id))}</select></label>
        <label>{visit.Say("Looks", "外观")} <select name="mode">{PreviewChoice.Modes.Select(mode => DeskPage.Option(mode.Name, visit.Say(mode.English, mode.Chinese), mode.Name == choice.Mode))}</select></label>
        <label>{visit.Say("Part", "部分")} <select name="view">{PreviewChoice.Views.Select(view => DeskPage.Option(view.Name, visit.Say(view.English, view.Chinese), view.Name == choice.View))}</select></label>
        <button>{visit.Say("Show", "显示")}</button>
        </form>
        """;

    private static HtmlText Pane(Visit visit, PreviewChoice choice, Proof proof) => choice.View switch
    {
        "text" => Text(visit.Say("Text part", "纯文本"), proof.Edition.Text),
        "raw" => Text(visit.Say("Raw message", "原始邮件"), Encoding.ASCII.GetString(proof.Message.Octets.ToArray())),
        "source" => Source(visit, proof.Edition.Html),
        _ => $"""
            <div class="panes">
            <figure class="pane phone"><figcaption>{visit.Say("Phone, 375 px", "手机，375 像素")}</figcaption>{Frame(choice, visit.Say("The issue on a phone", "手机上的本期"))}</figure>
            <figure class="pane desktop"><figcaption>{visit.Say("Desktop, 700 px", "桌面，700 像素")}</figcaption>{Frame(choice, visit.Say("The issue on a desktop", "桌面上的本期"))}</figure>
            </div>
            """,
    };

    private static HtmlText Frame(PreviewChoice choice, string title) =>
        $"<iframe title=\"{title}\" sandbox=\"allow-same-origin\" data-mode=\"{choice.Mode}\" src=\"/frame?{choice.Query}\"></iframe>";

    private static HtmlText Text(string title, string text) => $"<section class=\"paper\" aria-label=\"{title}\"><pre tabindex=\"0\">{text}</pre></section>";

    private static HtmlText Source(Visit visit, string html) => $"""
        <section class="paper" aria-label="{visit.Say("HTML source", "HTML 源码")}"><ol class="source" tabindex="0">{html.Split('\n').Select((line, i) => (HtmlText)$"<li id=\"L{i + 1}\"><code>{line}</code></li>")}</ol></section>
        """;
}
