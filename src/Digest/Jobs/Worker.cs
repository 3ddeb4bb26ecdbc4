using System.Data.Common;
using Digest.Feeds;
using Digest.Storage;
using Digest.Templating;

namespace Digest.App.Jobs;

/// <summary>Does one duty at a time: what comes while another runs is skipped, for the next tick finds whatever is left to do.</summary>
public sealed class Worker(WorkerDuties duties, ILogger<Worker> logger) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _stop = new();
    private readonly MemoryRest _rest = MemoryRest.OfProcess();

    /// <summary>Asks the feeds.</summary>
    public Task CollectAsync(CancellationToken cancellationToken) => UnlessBusyAsync("collect", duties.Collect, cancellationToken);

    /// <summary>Publishes what is due and sends what is open.</summary>
    public Task TickAsync(CancellationToken cancellationToken) => UnlessBusyAsync("tick", PublishAndResumeAsync, cancellationToken);

    /// <summary>Sends what is open, also while another worker of the same database does.</summary>
    public Task HelpAsync(CancellationToken cancellationToken) => UnlessBusyAsync("help", duties.Resume, cancellationToken);

    /// <summary>The same as a tick, but waits for its turn: someone has asked for it.</summary>
    public async Task TickNowAsync(CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stop.Token);
        await _turn.WaitAsync(stop.Token);
        try
        {
            await DoAsync("tick", PublishAndResumeAsync, stop.Token);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Asks the duty in hand to end between two messages.</summary>
    public Task StopAsync() => _stop.CancelAsync();

    public void Dispose()
    {
        _stop.Dispose();
        _turn.Dispose();
    }

    private async Task PublishAndResumeAsync(CancellationToken cancellationToken)
    {
        await duties.Publish(cancellationToken);
        await duties.Resume(cancellationToken);
    }

    private async Task UnlessBusyAsync(string name, Func<CancellationToken, Task> duty, CancellationToken cancellationToken)
    {
        if (!await _turn.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            JobLog.Skipped(logger, name);
            return;
        }

        try
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stop.Token);
            await DoAsync(name, duty, stop.Token);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The worker outlives every trouble of a duty; the next tick tries again.</summary>
    private async Task DoAsync(string name, Func<CancellationToken, Task> duty, CancellationToken cancellationToken)
    {
        try
        {
            await duty(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            JobLog.Stopped(logger, name);
        }
        catch (Exception e) when (e is StorageException or TemplateException or FeedListException or DbException or IOException)
        {
            JobLog.Troubled(logger, name, e.Message);
        }
        catch (Exception e)
        {
            // A fault of the program itself: told with its place, and no reason to end the service.
            JobLog.Failed(logger, name, e);
        }

        _rest.AfterWork();
    }
}
