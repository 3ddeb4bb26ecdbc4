namespace Digest.App.Jobs;

/// <summary>What a worker has to do; each may run at any time and finds out for itself whether there is anything to do.</summary>
/// <param name="Collect">Asks the feeds and stores what is new.</param>
/// <param name="Publish">Makes the issue that is due, if one is, and sends it.</param>
/// <param name="Resume">Sends what is due again, and reads what came back by mail.</param>
public sealed record WorkerDuties(
    Func<CancellationToken, Task> Collect,
    Func<CancellationToken, Task> Publish,
    Func<CancellationToken, Task> Resume);
