using Digest.App.Jobs;
using Digest.App.Commands;
using Digest.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace Digest.Tests.Jobs;

public sealed class WorkerHostTests
{
    [Fact]
    public async Task The_worker_runs_until_it_is_asked_to_stop_and_takes_its_pid_file_away()
    {
        using var program = new ProgramRun();
        var (pid, feeds) = (Path.Combine(program.Folder, "pid"), Path.Combine(program.Folder, "feeds.json"));
        await File.WriteAllTextAsync(feeds, """{ "feeds": [] }""");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Path", Path.Combine(program.Folder, "digest.db")), new("Http:Listen", "http://127.0.0.1:0")]).Build();
        await using var session = CommandSession.Open(configuration, TimeProvider.System, feeds);
        using var stop = new CancellationTokenSource();
        using var written = new FileSystemWatcher(program.Folder, "pid");
        var up = new TaskCompletionSource();
        written.Created += (_, _) => up.TrySetResult();
        written.EnableRaisingEvents = true;

        var run = new WorkerHost(session).RunAsync(pid, stop.Token);
        await Task.WhenAny(up.Task, run).WaitAsync(TimeSpan.FromSeconds(30));
        await stop.CancelAsync();
        await run.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.False(File.Exists(pid));
    }
}
