using Quartz;

namespace Digest.App.Jobs;

/// <summary>Asks the feeds when its trigger fires.</summary>
[DisallowConcurrentExecution]
public sealed class CollectJob(Worker worker) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await worker.CollectAsync(cancellationToken);
}
