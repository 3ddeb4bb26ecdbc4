using System.Text;

namespace Digest.App.Desk;

/// <summary>Stands before every page: only this machine's own browser, only its own pages, and changes only with the start token.</summary>
public sealed class DeskGuard(DeskKeys keys, DeskOptions options)
{
    /// <summary>What a desk page may do: its own styles, script and frames, and stand in no frame itself.</summary>
    public const string PagePolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>What foreign HTML may do: show pictures and its own styles; no script, no form, no link that leads anywhere.</summary>
    public const string FramePolicy = "sandbox allow-same-origin; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; img-src ";

    private const string Mine = "digest-desk-may-change";
    private string? _known;

    /// <summary>True when the request may change things.</summary>
    public static bool MayChange(HttpContext context) => context.Items.ContainsKey(Mine);

    /// <summary>Lets the request pass, or answers it with the reason why not.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        Protect(context.Response.Headers);
        if (!IsOwnHost(context.Request.Host))
        {
            await RefuseAsync(context, StatusCodes.Status403Forbidden, "This name is not the desk's. Open it as localhost, or add the name to Desk:Hosts.");
            return;
        }

        var known = IsKnown(context.Request);
        if (options.PasswordHash is not null && !known)
        {
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"Digest desk\", charset=\"UTF-8\"";
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "The desk asks for its password.");
            return;
        }

        if (known || DeskKeys.Same(context.Request.Cookies[CookieName(context)], keys.Session)) context.Items[Mine] = true;
        if (Opens(context)) return;
        if (await ProblemOfAsync(context) is { } problem) await RefuseAsync(context, StatusCodes.Status403Forbidden, problem);
        else await next(context);
    }

    private static void Protect(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = PagePolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-store";
        // With no-referrer a browser would send its own forms from an origin called null.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    private bool IsOwnHost(HostString host) =>
        host.Host is "localhost" or "127.0.0.1" or "[::1]" || options.Hosts.Contains(host.Host, StringComparer.OrdinalIgnoreCase);

    /// <summary>True for the right password; one that was right is not hashed again.</summary>
    private bool IsKnown(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (options.PasswordHash is not { } hash || !header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase)) return false;
        if (DeskKeys.Same(header, _known ?? string.Empty)) return true;
        var octets = new byte[header.Length];
        if (!Convert.TryFromBase64String(header[6..].Trim(), octets, out var length)) return false;
        var pair = Encoding.UTF8.GetString(octets, 0, length).Split(':', 2);
        if (pair.Length < 2 || !DeskPassword.Fits(pair[1], hash)) return false;
        _known = header;
        return true;
    }

    /// <summary>The link that the program printed: takes the token out of the address and into a cookie.</summary>
    private bool Opens(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !DeskKeys.Same(context.Request.Query["start"], keys.Start)) return false;
        context.Response.Cookies.Append(CookieName(context), keys.Session, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
        context.Response.Redirect(context.Request.Path);
        return true;
    }

    private async Task<string?> ProblemOfAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return request.Headers["Sec-Fetch-Site"] == "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate" ? "Other sites may not read the desk." : null;
        if (!HttpMethods.IsPost(request.Method)) return "The desk knows GET and POST.";
        if (!IsOwnOrigin(request)) return "This form came from another site.";
        if (!MayChange(context)) return "Open the desk with the link that the program printed: changes need its start token.";
        if (!request.HasFormContentType) return "The desk takes forms only.";
        var form = await request.ReadFormAsync(context.RequestAborted);
        return DeskKeys.Same(form["form"], keys.Form) ? null : "This form is from an earlier run. Load the page again.";
    }

    private static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin.ToString() is { Length: > 0 } origin
            ? Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, Authority(request), StringComparison.OrdinalIgnoreCase)
            : request.Headers["Sec-Fetch-Site"] == "same-origin";

    private static string Authority(HttpRequest request) => new Uri($"{request.Scheme}://{request.Host}").Authority;

    private static string CookieName(HttpContext context) => $"digest-desk-{context.Connection.LocalPort}";

    private static Task RefuseAsync(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason + "\n", context.RequestAborted);
    }
}
