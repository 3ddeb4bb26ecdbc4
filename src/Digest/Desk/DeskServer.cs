using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Digest.App.Desk;

/// <summary>The desk as a web site on this machine.</summary>
public sealed class DeskServer : IAsyncDisposable
{
    private const int LargestForm = 4 * 1024 * 1024;

    private readonly WebApplication _app;
    private readonly Workshop _workshop;

    private DeskServer(WebApplication app, Workshop workshop, DeskKeys keys) => (_app, _workshop, Keys) = (app, workshop, keys);

    /// <summary>The secrets of this run.</summary>
    public DeskKeys Keys { get; }

    /// <summary>Where a browser finds it.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.First() ?? "http://127.0.0.1");

    /// <summary>The link for its owner, which lets changes be made.</summary>
    public Uri Link => new(Address, $"/?start={Keys.Start}");

    /// <summary>Listens; throws <see cref="UsageException"/> when it may not or cannot.</summary>
    public static async Task<DeskServer> StartAsync(Workshop workshop, DeskOptions options, int port, CancellationToken cancellationToken)
    {
        var address = AddressOf(options);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestForm;
            kestrel.Listen(address, port);
        });
        var app = builder.Build();
        var keys = new DeskKeys();
        var guard = new DeskGuard(keys, options);
        app.Use((context, next) => guard.InvokeAsync(context, next));
        Map(app, workshop, keys);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException e)
        {
            await app.DisposeAsync();
            throw new UsageException($"The desk cannot listen at {address}:{port}: {e.Message} Choose another port with --port.", e);
        }

        return new DeskServer(app, workshop, keys);
    }

    /// <summary>Ends when the program is told to stop.</summary>
    public static async Task WaitAsync(CancellationToken cancellationToken)
    {
        var stopped = new TaskCompletionSource();
        await using var registration = cancellationToken.Register(stopped.SetResult);
        await stopped.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _workshop.DisposeAsync();
    }

    private static IPAddress AddressOf(DeskOptions options)
    {
        if (!IPAddress.TryParse(options.Address, out var address)) throw new UsageException($"Desk:Address {options.Address} is no address. Write 127.0.0.1, or 0.0.0.0 with a password.");
        if (IPAddress.IsLoopback(address) || options.PasswordHash is not null) return address;
        throw new UsageException($"The desk would be open to others at {address} without a password. Make one with `digest desk-password` and set Desk__PasswordHash.");
    }

    private static void Map(WebApplication app, Workshop workshop, DeskKeys keys)
    {
        Visit VisitOf(HttpContext context) => new(context, Tongue.Of(context.Request), DeskGuard.MayChange(context) ? keys.Form : null);
        DeskAssets.Map(app);
        new PreviewPages(workshop, VisitOf).Map(app);
        new SendPage(workshop, VisitOf).Map(app);
        new StoryPages(workshop, VisitOf).Map(app);
        new FeedPages(workshop, VisitOf).Map(app);
        new FeedListPages(workshop, VisitOf).Map(app);
        new ReaderPages(workshop, VisitOf).Map(app);
        new IssuePages(workshop, VisitOf).Map(app);
        var events = new LiveEvents(workshop.Stamp);
        app.MapGet("/events", (HttpContext context) => events.StreamAsync(context, app.Lifetime.ApplicationStopping));
    }
}
