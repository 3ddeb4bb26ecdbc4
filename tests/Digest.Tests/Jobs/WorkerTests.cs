using Digest.App.Jobs;
using Digest.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Digest.Tests.Jobs;

public sealed class WorkerTests
{
    private readonly List<string> _done = [];

    [Fact]
    public async Task A_tick_publishes_and_then_sends_what_is_open()
    {
        using var worker = NewWorker();

        await worker.TickAsync(CancellationToken.None);
        await worker.CollectAsync(CancellationToken.None);
        await worker.HelpAsync(CancellationToken.None);

        Assert.Equal(["publish", "resume", "collect", "resume"], _done);
    }

    [Fact]
    public async Task What_comes_while_another_runs_is_skipped()
    {
        var held = new TaskCompletionSource();
        using var worker = NewWorker(publish: _ => held.Task);

        var first = worker.TickAsync(CancellationToken.None);
        await worker.TickAsync(CancellationToken.None);
        await worker.CollectAsync(CancellationToken.None);
        held.SetResult();
        await first;

        Assert.Equal(["resume"], _done);
    }

    [Fact]
    public async Task What_someone_asks_for_waits_for_its_turn()
    {
        var held = new TaskCompletionSource();
        using var worker = NewWorker(publish: _ => held.Task);

        var first = worker.TickAsync(CancellationToken.None);
        var asked = worker.TickNowAsync(CancellationToken.None);
        held.SetResult();
        await Task.WhenAll(first, asked);

        Assert.Equal(["resume", "resume"], _done);
    }

    [Fact]
    public async Task Trouble_of_one_tick_does_not_end_the_worker()
    {
        var troubles = new Queue<Exception>([new StorageException("full"), new InvalidOperationException("a fault")]);
        using var worker = NewWorker(publish: _ => troubles.TryDequeue(out var trouble) ? throw trouble : Task.CompletedTask);

        for (var i = 0; i < 3; i++) await worker.TickAsync(CancellationToken.None);

        Assert.Equal(["resume"], _done);
    }

    [Fact]
    public async Task A_worker_that_is_to_stop_tells_the_duty_in_hand()
    {
        using var worker = NewWorker(publish: async cancellationToken =>
        {
            var asked = new TaskCompletionSource();
            await using var registration = cancellationToken.Register(asked.SetResult);
            await asked.Task;
            cancellationToken.ThrowIfCancellationRequested();
        });

        var tick = worker.TickAsync(CancellationToken.None);
        await worker.StopAsync();
        await tick;

        Assert.Empty(_done);
    }

    private Worker NewWorker(Func<CancellationToken, Task>? publish = null) => new(
        new WorkerDuties(_ => Note("collect"), publish ?? (_ => Note("publish")), _ => Note("resume")), NullLogger<Worker>.Instance);

    private Task Note(string duty)
    {
        _done.Add(duty);
        return Task.CompletedTask;
    }
}
