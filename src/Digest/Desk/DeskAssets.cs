using System.Reflection;

namespace Digest.App.Desk;

/// <summary>The style sheet and the script, as they lie in the program.</summary>
public static class DeskAssets
{
    private static readonly Assembly Bundle = typeof(DeskAssets).Assembly;

    /// <summary>Adds both files.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/desk.css", context => WriteAsync(context, "desk.css", "text/css"));
        routes.MapGet("/desk.js", context => WriteAsync(context, "desk.js", "text/javascript"));
    }

    private static async Task WriteAsync(HttpContext context, string name, string type)
    {
        await using var asset = Bundle.GetManifestResourceStream($"desk/{name}") ?? throw new InvalidOperationException($"The program lacks its {name}; build it anew.");
        context.Response.ContentType = $"{type}; charset=utf-8";
        context.Response.ContentLength = asset.Length;
        await asset.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
