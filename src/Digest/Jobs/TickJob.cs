using Quartz;

namespace Digest.App.Jobs;

/// <summary>Publishes and sends what is due, at the time of an issue and every few moments for what is left.</summary>
[DisallowConcurrentExecution]
public sealed class TickJob(Worker worker) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await worker.TickAsync(cancellationToken);
}
