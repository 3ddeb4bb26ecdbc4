using Digest.App.Jobs;
using Digest.Storage;
using Digest.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Digest.Tests.Jobs;

public sealed class QuartzScheduleTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string _folder = Directory.CreateTempSubdirectory("digest-jobs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_triggers_live_in_the_database_of_everything_else_and_wake_the_worker()
    {
        var storage = new StorageOptions { Path = Path.Combine(_folder, "digest.db") };

        for (var start = 0; start < 2; start++)
        {
            var (tick, collect) = await StartOnceAsync(storage);
            await Task.WhenAll(tick, collect).WaitAsync(Patience);
        }

        await using var store = await Store.OpenAsync(storage, TimeProvider.System, CancellationToken.None);
        Assert.True(await store.AnswersAsync(CancellationToken.None));
    }

    [Fact]
    public async Task On_a_shared_server_the_triggers_are_clustered()
    {
        var storage = new StorageOptions { Provider = StorageProvider.Postgres, ConnectionString = await TestStore.NewSchemaAsync() };

        var (tick, _) = await StartOnceAsync(storage);

        await tick.WaitAsync(Patience);
    }

    private static async Task<(Task Tick, Task Collect)> StartOnceAsync(StorageOptions storage)
    {
        var tick = new TaskCompletionSource();
        var collect = new TaskCompletionSource();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging().AddSingleton(new WorkerDuties(_ => Done(collect), _ => Done(tick), _ => Task.CompletedTask)).AddSingleton<Worker>();
        builder.Services.AddSchedule(new ScheduleOptions { Retry = TimeSpan.FromSeconds(1), Collect = TimeSpan.FromSeconds(1) }, storage);
        using var host = builder.Build();
        await host.StartAsync();
        await Task.WhenAny(Task.WhenAll(tick.Task, collect.Task), Task.Delay(Patience));
        await host.StopAsync();
        return (tick.Task, collect.Task);
    }

    private static Task Done(TaskCompletionSource source)
    {
        source.TrySetResult();
        return Task.CompletedTask;
    }
}
