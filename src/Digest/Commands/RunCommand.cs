using System.CommandLine;
using Digest.App.Jobs;

namespace Digest.App.Commands;

/// <summary><c>digest run</c>: the worker.</summary>
public static class RunCommand
{
    /// <summary>The command with its option.</summary>
    public static Command Build()
    {
        var pidFile = new Option<string?>("--pid-file") { Description = "a file that holds the process id while it runs", HelpName = "FILE" };
        return new Command("run", "Run as a service: ask the feeds, send issues when they are due, take unsubscribes. SIGHUP: take changed files and do what is due now.\n\nExample: digest run --data /var/lib/digest") { pidFile }
            .Does(async (session, result, cancellationToken) =>
            {
                await new WorkerHost(session).RunAsync(result.GetValue(pidFile), cancellationToken);
                return ExitCode.Done;
            });
    }
}
