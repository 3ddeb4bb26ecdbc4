using System.Globalization;
using Digest.App.Phases;
using Digest.Web;

namespace Digest.App.Http;

/// <summary>The archive's pages under their public addresses; only files of the archive can be asked for.</summary>
public static class ArchiveEndpoints
{
    // The pages filter themselves with a script of their own; nothing comes from elsewhere but a logo.
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Adds <c>/</c>, <c>/issues/N/</c>, <c>/feed.xml</c> and <c>/feed.json</c>.</summary>
    public static void MapArchive(this IEndpointRouteBuilder routes, ArchiveOptions options)
    {
        if (!options.Enabled) return;
        var folder = Path.GetFullPath(options.Folder);
        Map(routes, ["/", "/index.html"], _ => Path.Combine(folder, "index.html"), "text/html; charset=utf-8");
        Map(routes, ["/issues/{number:int:min(1)}", "/issues/{number:int:min(1)}/index.html"], request => Path.Combine(folder, ArchiveSite.PageOf(NumberOf(request))), "text/html; charset=utf-8");
        Map(routes, ["/feed.xml"], _ => Path.Combine(folder, "feed.xml"), "application/rss+xml; charset=utf-8");
        Map(routes, ["/feed.json"], _ => Path.Combine(folder, "feed.json"), "application/feed+json; charset=utf-8");
    }

    private static void Map(IEndpointRouteBuilder routes, string[] patterns, Func<HttpRequest, string> file, string type)
    {
        foreach (var pattern in patterns)
        {
            routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], (HttpContext context) => Send(context, file(context.Request), type));
        }
    }

    private static int NumberOf(HttpRequest request) => int.Parse(request.RouteValues["number"] as string ?? "0", NumberStyles.None, CultureInfo.InvariantCulture);

    private static IResult Send(HttpContext context, string file, string type)
    {
        if (!File.Exists(file))
        {
            SmallPage.Protect(context);
            return SmallPage.Say("没有这一页。", "There is no such page.", StatusCodes.Status404NotFound);
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "public, max-age=300";
        return Results.File(file, type, lastModified: new DateTimeOffset(File.GetLastWriteTimeUtc(file)));
    }
}
