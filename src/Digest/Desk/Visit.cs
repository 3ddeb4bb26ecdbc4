namespace Digest.App.Desk;

/// <summary>What a page needs to know of the request: who looks, in which language, and the token of its forms.</summary>
/// <param name="Context">The request.</param>
/// <param name="Tongue">The language of the page.</param>
/// <param name="FormToken">Stands in every form; null when the visitor may change nothing.</param>
public sealed record Visit(HttpContext Context, Tongue Tongue, string? FormToken)
{
    /// <summary>The hidden field of a form.</summary>
    public HtmlText Field => $"<input type=\"hidden\" name=\"form\" value=\"{FormToken}\">";

    /// <summary>True when forms are to be shown.</summary>
    public bool MayChange => FormToken is not null;

    public string Say(string english, string chinese) => Tongue.Say(english, chinese);

    public string Say(Bilingual name) => Tongue.Say(name);

    /// <summary>A value of the address; empty when missing.</summary>
    public string Asked(string name) => Context.Request.Query[name].ToString();

    /// <summary>The value of the posted form; empty when missing.</summary>
    public string Posted(string name) => Context.Request.Form[name].ToString().Trim();

    /// <summary>Ends a form: back to the page, which shows the message.</summary>
    public void Return(string path, string message)
    {
        Context.Response.Cookies.Append(DeskPage.MessageCookie, Uri.EscapeDataString(message), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromMinutes(1) });
        Context.Response.StatusCode = StatusCodes.Status303SeeOther;
        Context.Response.Headers.Location = path;
    }
}
