using System.CommandLine;
using Digest.App.Demo;
using Digest.App.Desk;
using Digest.App.Phases;

namespace Digest.App.Commands;

/// <summary><c>digest demo</c>: the whole job on the bundled newsroom, without internet, key or set-up.</summary>
public static class DemoCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Build()
    {
        var once = new Option<bool>("--once") { Description = "write the files and end" };
        var folder = new Option<string>("--out") { Description = "where the files go", DefaultValueFactory = _ => "out" };
        var port = new Option<int>("--port") { Description = "port of the preview on 127.0.0.1; a free one by default" };
        var command = new Command("demo", "Do the whole job on a bundled newsroom: fetch over HTTP, pick, render, mail to files, show.\n\nExample: digest demo --once") { once, folder, port };
        command.SetAction((result, cancellationToken) => ActionGuard.GuardAsync(
            async () =>
            {
                var clock = result.GetValue(GlobalOptions.Now) is null ? new FixedClock(Newsroom.Now) : Settings.Clock(result);
                var outcome = await DemoRun.RunAsync(result.GetValue(folder) ?? "out", [.. Settings.Given(result)], clock, cancellationToken);
                DemoReport.Print(outcome);
                if (!result.GetValue(once)) await ServeAsync(outcome, result.GetValue(port), cancellationToken);
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }

    private static async Task ServeAsync(DemoOutcome outcome, int port, CancellationToken cancellationToken)
    {
        await using var server = await PreviewServer.StartAsync(outcome.Editions, port, cancellationToken);
        Console.WriteLine($"{server.Address}  (Ctrl-C ends)");
        await server.WaitAsync(cancellationToken);
    }
}
