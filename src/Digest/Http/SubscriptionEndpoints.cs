using Digest.Web;

namespace Digest.App.Http;

/// <summary>Pages for joining, confirming and leaving. Opening a link changes nothing; a POST does, as RFC 8058 asks, without login, cookie or redirect.</summary>
public static class SubscriptionEndpoints
{
    private static readonly Bilingual LeaveQuestion = new("Stop sending the digest to you?", "要退订周报吗？");
    private static readonly Bilingual LeaveButton = new("Unsubscribe", "退订");
    private static readonly Bilingual ConfirmQuestion = new("Send the digest to you from now on?", "确认订阅周报吗？");
    private static readonly Bilingual ConfirmButton = new("Subscribe", "确认订阅");

    /// <summary>Adds the pages; those for joining only when they are wanted.</summary>
    public static void MapSubscriptions(this IEndpointRouteBuilder routes, SubscriptionDesk desk, HttpOptions options)
    {
        routes.MapGet("/u/{token}", (HttpContext context, string token) => Show(context, token, LeaveQuestion, LeaveButton));
        routes.MapPost("/u/{token}", async (HttpContext context, string token, CancellationToken cancellationToken) =>
            Answer(context, await desk.LeaveAsync(token, cancellationToken), "已退订，不会再收到邮件。", "You have been unsubscribed and get no more mail."));
        routes.MapGet("/c/{token}", (HttpContext context, string token) => Show(context, token, ConfirmQuestion, ConfirmButton));
        routes.MapPost("/c/{token}", async (HttpContext context, string token, CancellationToken cancellationToken) =>
            Answer(context, await desk.ConfirmAsync(token, cancellationToken), "订阅成功。", "You are subscribed."));
        if (!options.Subscribe) return;
        routes.MapGet("/subscribe", (HttpContext context) => Protected(context, SmallPage.Join()));
        routes.MapPost("/subscribe", (HttpContext context, CancellationToken cancellationToken) => JoinAsync(context, desk, cancellationToken));
    }

    private static async Task<IResult> JoinAsync(HttpContext context, SubscriptionDesk desk, CancellationToken cancellationToken)
    {
        var isForm = context.Request.HasFormContentType && context.Request.ContentLength is < 4096;
        var form = isForm ? await context.Request.ReadFormAsync(cancellationToken) : FormCollection.Empty;
        if (!EmailAddress.TryParse(form["address"], out var address, out var problem))
        {
            return Protected(context, SmallPage.Say("这不是有效的邮箱地址。", $"That is no e-mail address: {problem}.", StatusCodes.Status400BadRequest));
        }

        var language = Enum.TryParse<EditionLanguage>(form["language"], out var chosen) && Enum.IsDefined(chosen) ? chosen : EditionLanguage.ChineseFirst;
        await desk.AskAsync(address, language, cancellationToken);
        return Protected(context, SmallPage.Say("请到邮箱点击确认链接。", "Now confirm with the link in the message that is on its way to you."));
    }

    private static IResult Show(HttpContext context, string token, Bilingual question, Bilingual button) =>
        Protected(context, token.Length == UnsubscribeToken.Length ? SmallPage.Ask(question, button) : Incomplete());

    private static IResult Answer(HttpContext context, bool done, string chinese, string english) =>
        Protected(context, done ? SmallPage.Say(chinese, english) : Incomplete());

    private static IResult Incomplete() => SmallPage.Say("链接不完整，请从邮件里重新打开。", "The link is not complete. Open it from the message once more.", StatusCodes.Status404NotFound);

    private static IResult Protected(HttpContext context, IResult page)
    {
        SmallPage.Protect(context);
        return page;
    }
}
