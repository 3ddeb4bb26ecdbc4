namespace Digest.App.Desk;

/// <summary>The frame around every page of the desk: its head, its navigation, and a message of the last form.</summary>
public static class DeskPage
{
    /// <summary>Carries the outcome of a form to the page behind it.</summary>
    public const string MessageCookie = "digest-desk-message";

    private static readonly (string Path, string English, string Chinese)[] Places =
    [
        ("/", "Preview", "预览"),
        ("/stories", "Stories", "选题"),
        ("/feeds", "Feeds", "来源"),
        ("/readers", "Readers", "读者"),
        ("/issues", "Issues", "往期"),
    ];

    /// <summary>Writes the page.</summary>
    public static Task WriteAsync(Visit visit, string title, HtmlText body)
    {
        var response = visit.Context.Response;
        response.ContentType = "text/html; charset=utf-8";
        var said = visit.Context.Request.Cookies[MessageCookie];
        if (said is not null) response.Cookies.Delete(MessageCookie);
        KeepTongue(visit);
        return response.WriteAsync(Whole(visit, title, body, said is null ? null : Uri.UnescapeDataString(said)).ToString(), visit.Context.RequestAborted);
    }

    /// <summary>A value of a chooser.</summary>
    public static HtmlText Option(string value, string label, bool isChosen) =>
        $"<option value=\"{value}\"{HtmlText.When(isChosen, $" selected")}>{label}</option>";

    private static void KeepTongue(Visit visit)
    {
        if (visit.Asked(Tongue.Name) is "zh" or "en")
            visit.Context.Response.Cookies.Append($"digest-{Tongue.Name}", visit.Asked(Tongue.Name), new CookieOptions { SameSite = SameSiteMode.Strict, HttpOnly = true, MaxAge = TimeSpan.FromDays(365) });
    }

    private static HtmlText Whole(Visit visit, string title, HtmlText body, string? said) => $"""
        <!DOCTYPE html>
        <html lang="{visit.Tongue.Tag}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title} · Digest</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/desk.css">
        <script type="module" src="/desk.js"></script>
        </head>
        <body>
        <a class="skip" href="#main">{visit.Say("Skip to the content", "跳到正文")}</a>
        <header class="top">
        <a class="name" href="/">Digest</a>
        <nav aria-label="{visit.Say("Desk", "编辑台")}">{Places.Select(place => Place(visit, place))}</nav>
        {OtherTongue(visit)}
        </header>
        <main id="main" tabindex="-1">
        <p id="said" role="status" class="said"{HtmlText.When(said is null, $" hidden")}>{said}</p>
        {HtmlText.When(!visit.MayChange, $"<p class=\"hint\">{visit.Say("You may look, and change nothing: open the desk with the link that the program printed.", "当前只能查看。要修改，请用程序打印出来的链接打开编辑台。")}</p>")}
        {body}
        </main>
        </body>
        </html>
        """;

    private static HtmlText Place(Visit visit, (string Path, string English, string Chinese) place)
    {
        var path = visit.Context.Request.Path.Value ?? "/";
        var isHere = place.Path == "/" ? path == "/" : path.StartsWith(place.Path, StringComparison.Ordinal);
        return $"<a href=\"{place.Path}\"{HtmlText.When(isHere, $" aria-current=\"page\"")}>{visit.Say(place.English, place.Chinese)}</a>";
    }

    private static HtmlText OtherTongue(Visit visit)
    {
        var other = new Tongue(!visit.Tongue.IsChinese);
        return $"<a class=\"tongue\" hreflang=\"{other.Tag}\" lang=\"{other.Tag}\" href=\"?{Tongue.Name}={(other.IsChinese ? "zh" : "en")}\">{other.Say("English", "中文")}</a>";
    }
}
