using System.Globalization;
using System.Runtime.InteropServices;
using Digest.App.Commands;
using Digest.App.Desk;
using Digest.App.Http;
using Digest.App.Notices;
using Digest.App.Phases;
using Digest.App.Telemetry;
using Digest.Storage;
using Digest.Transport;
using Digest.Web;

namespace Digest.App.Jobs;

/// <summary>The program as a service: the triggers, the web endpoint when one is wanted, and an orderly end.</summary>
public sealed class WorkerHost(CommandSession session)
{
    // DELIVERY: SIGTERM ends within 15 s; the message in hand has ten of them.
    private static readonly TimeSpan EndsWithin = TimeSpan.FromSeconds(14);

    // One small question to the server each time; short beside the minutes that a mailing takes.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    /// <summary>Runs until it is asked to stop.</summary>
    public async Task RunAsync(string? pidFile, CancellationToken cancellationToken)
    {
        var feeds = new FeedListWatch(session.FeedsFile, session.Get<ILogger<FeedListWatch>>());
        feeds.Current();
        await session.GetAsync<Store>(cancellationToken);
        using var worker = new Worker(DutiesWith(feeds), session.Get<ILogger<Worker>>());
        using var host = BuildHost(worker);
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => Wake(signal, worker));
        var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        lifetime.ApplicationStopping.Register(() => _ = worker.StopAsync());
        await host.StartAsync(cancellationToken);
        await using var desk = await OpenDeskAsync(cancellationToken);
        var help = HelpAsync(worker, lifetime.ApplicationStopping);
        if (pidFile is not null) await File.WriteAllTextAsync(pidFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture) + "\n", CancellationToken.None);
        try
        {
            JobLog.Ready(session.Get<ILogger<WorkerHost>>(), Next());
            await host.WaitForShutdownAsync(cancellationToken);
            await help;
        }
        finally
        {
            if (pidFile is not null) File.Delete(pidFile);
        }
    }

    /// <summary>The desk, when a port is set for it; its link stands in the log, for it lets changes be made.</summary>
    private async Task<DeskServer?> OpenDeskAsync(CancellationToken cancellationToken)
    {
        var options = session.Get<DeskOptions>();
        if (options.Port == 0) return null;
        var desk = await DeskServer.StartAsync(new Workshop(session), options, options.Port, cancellationToken);
        JobLog.DeskOpen(session.Get<ILogger<WorkerHost>>(), desk.Link);
        return desk;
    }

    /// <summary>On a shared database the triggers fire on one worker alone; the others look for deliveries themselves, so that all of them send.</summary>
    private async Task HelpAsync(Worker worker, CancellationToken stopping)
    {
        if (session.Get<Store>().SingleMachine) return;
        var retry = session.Get<ScheduleOptions>().Retry;
        using var timer = new PeriodicTimer(retry < Look ? retry : Look);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping)) await worker.HelpAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private static void Wake(PosixSignalContext signal, Worker worker)
    {
        signal.Cancel = true;
        _ = worker.TickNowAsync(CancellationToken.None);
    }

    private WorkerDuties DutiesWith(FeedListWatch feeds)
    {
        var pipeline = session.Get<Pipeline>();
        var bounces = session.Get<BounceCollector>();
        return new WorkerDuties(
            cancellationToken => pipeline.CollectAsync(feeds.Current(), cancellationToken),
            cancellationToken => PublishAsync(pipeline, feeds, cancellationToken),
            async cancellationToken =>
            {
                await bounces.CollectAsync(cancellationToken);
                await pipeline.ResumeAsync(cancellationToken);
            });
    }

    private async Task PublishAsync(Pipeline pipeline, FeedListWatch feeds, CancellationToken cancellationToken)
    {
        var decision = await session.Get<SlotBook>().DecideAsync(cancellationToken);
        if (decision is SlotDecision.Missed missed) session.Get<OwnerDesk>().Note(OwnerNotice.Missed(missed.Slot, missed.Next));
        if (decision is not SlotDecision.Due due || session.Get<Approval>().Holds(due.Slot)) return;
        var report = await pipeline.PublishAsync(feeds.Current(), due.Slot, due.Period, cancellationToken);
        if (report.Sent > 0) await session.Get<SafeCopy>().MakeAsync(cancellationToken);
    }

    private IHost BuildHost(Worker worker)
    {
        var http = session.Get<HttpOptions>();
        if (http.Listen.Length > 0) return BuildSite(http, worker);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        AddServices(builder.Services, worker);
        return builder.Build();
    }

    private WebApplication BuildSite(HttpOptions http, Worker worker)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        AddServices(builder.Services, worker);
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().UseUrls(http.Listen);
        var site = builder.Build();
        site.UseRouting();
        site.MapHealth(session.Get<Store>());
        site.MapSubscriptions(session.Get<SubscriptionDesk>(), http);
        site.MapArchive(session.Get<ArchiveOptions>());
        return site;
    }

    private void AddServices(IServiceCollection services, Worker worker)
    {
        services.AddSingleton(session.Get<ILoggerFactory>()).AddSingleton(worker).AddLogging();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = EndsWithin);
        services.AddTelemetry(session.Get<TelemetryOptions>());
        services.AddSchedule(session.Get<ScheduleOptions>(), session.Get<StorageOptions>());
    }

    private string Next() => session.Get<SlotBook>().Next()?.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) ?? "never";
}
