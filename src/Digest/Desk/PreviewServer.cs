using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Digest.App.Desk;

/// <summary>Serves written editions on loopback; foreign words stand in a sandboxed frame.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PreviewServer(WebApplication app) => _app = app;

    /// <summary>Where a browser finds it.</summary>
    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First() ?? "";

    /// <summary>Listens at the port of 127.0.0.1, or at a free one when it is 0.</summary>
    public static async Task<PreviewServer> StartAsync(IReadOnlyList<WrittenEdition> editions, int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        app.Run(context => AnswerAsync(context, editions));
        await app.StartAsync(cancellationToken);
        return new PreviewServer(app);
    }

    /// <summary>Ends when the program is told to stop.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var stopped = new TaskCompletionSource();
        await using var registration = cancellationToken.Register(stopped.SetResult);
        await stopped.Task;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, IReadOnlyList<WrittenEdition> editions)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (context.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var path = context.Request.Path.Value ?? "/";
        if (path == "/")
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-src 'self'; style-src 'unsafe-inline'";
            await WriteAsync(context, "text/html", Index(editions));
        }
        else if (editions.FirstOrDefault(edition => path == $"/{edition.Name}.html") is { } html)
        {
            context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; img-src https: data:; style-src 'unsafe-inline'";
            await WriteAsync(context, "text/html", html.Edition.Html);
        }
        else if (editions.FirstOrDefault(edition => path == $"/{edition.Name}.txt") is { } text) await WriteAsync(context, "text/plain", text.Edition.Text);
        else context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private static Task WriteAsync(HttpContext context, string type, string body)
    {
        context.Response.ContentType = $"{type}; charset=utf-8";
        return context.Response.WriteAsync(body, context.RequestAborted);
    }

    private static string Index(IReadOnlyList<WrittenEdition> editions) =>
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Digest preview</title>"
        + "<style>body{font:16px/1.5 system-ui;margin:1rem}iframe{width:100%;height:85vh;border:1px solid #ccc}</style><h1>Digest preview</h1><p>"
        + string.Join(" · ", editions.Select(edition => $"<a href=\"/{edition.Name}.html\">{edition.Name}</a> (<a href=\"/{edition.Name}.txt\">text</a>)"))
        + $"</p><iframe title=\"The issue\" sandbox src=\"/{editions[0].Name}.html\"></iframe></html>";
}
