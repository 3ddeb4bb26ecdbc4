using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Digest.App.Demo;

/// <summary>Serves the bundled sources over real HTTPS on loopback, every host of them at one port.</summary>
public sealed class NewsroomServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private NewsroomServer(WebApplication app, X509Certificate2 certificate) => (_app, Certificate) = (app, certificate);

    /// <summary>Made for this run; only the demo's own connections trust it.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>Where every bundled host is to be reached.</summary>
    public IPEndPoint EndPoint
    {
        get
        {
            var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First() ?? "https://127.0.0.1:0";
            return new IPEndPoint(IPAddress.Loopback, new Uri(address).Port);
        }
    }

    /// <summary>Listens at a free port of 127.0.0.1.</summary>
    public static async Task<NewsroomServer> StartAsync(CancellationToken cancellationToken)
    {
        var certificate = MakeCertificate();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync(cancellationToken);
        return new NewsroomServer(app, certificate);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Certificate.Dispose();
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        if (string.Equals(context.Request.Host.Host, "gone.example", StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status410Gone;
            return;
        }

        if (Newsroom.Read(context.Request.Host.Host, context.Request.Path) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..16]}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = ContentTypeOf(context.Request.Path);
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static string ContentTypeOf(string path) => Path.GetExtension(path) switch
    {
        ".json" => "application/feed+json",
        ".xml" => "application/xml",
        ".rdf" => "application/rdf+xml",
        _ => "text/html; charset=utf-8",
    };

    private static X509Certificate2 MakeCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Digest demo newsroom", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("*.example");
        request.CertificateExtensions.Add(names.Build());
        var start = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(start.AddDays(-1), start.AddDays(2));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
