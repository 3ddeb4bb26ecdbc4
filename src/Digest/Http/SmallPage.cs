using System.Net;

namespace Digest.App.Http;

/// <summary>A page of a few words in both languages, without scripts and without anything from elsewhere.</summary>
public static class SmallPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>A page that says something.</summary>
    public static IResult Say(string chinese, string english, int status = StatusCodes.Status200OK) => Page($"<p lang=\"zh-Hans\">{Safe(chinese)}</p><p>{Safe(english)}</p>", status);

    /// <summary>A page with one button; only pressing it changes anything, for mail scanners follow links.</summary>
    public static IResult Ask(Bilingual question, Bilingual button) => Page(
        $"""
        <p lang="zh-Hans">{Safe(question.Chinese)}</p><p>{Safe(question.English)}</p>
        <form method="post"><button>{Safe(button.Chinese)} · {Safe(button.English)}</button></form>
        """,
        StatusCodes.Status200OK);

    /// <summary>The form for joining.</summary>
    public static IResult Join() => Page(
        """
        <form method="post"><p><label>邮箱 · E-mail <input name="address" type="email" required autocomplete="email" maxlength="254"></label></p>
        <p><label>语言 · Language <select name="language"><option value="ChineseFirst">中文在前 · Chinese first</option><option value="EnglishFirst">英文在前 · English first</option>
        <option value="Chinese">仅中文 · Chinese only</option><option value="English">English only · 仅英文</option></select></label></p>
        <button>订阅 · Subscribe</button></form>
        """,
        StatusCodes.Status200OK);

    /// <summary>Adds the headers that keep a page to itself.</summary>
    public static void Protect(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
    }

    private static IResult Page(string body, int status) => Results.Text(
        $$"""
        <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Digest</title>
        <style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark}button,input,select{font:inherit;padding:.5rem 1rem}</style>
        {{body}}
        </html>
        """,
        "text/html; charset=utf-8",
        statusCode: status);

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
