using System.CommandLine;
using Digest.Storage;

namespace Digest.App.Commands;

/// <summary><c>digest backup</c>: a copy of everything remembered, while everything runs.</summary>
public static class BackupCommand
{
    private const int KeepAll = int.MaxValue;

    /// <summary>The command with its argument.</summary>
    public static Command Build()
    {
        var folder = new Argument<string>("folder") { Description = "where the copy goes", HelpName = "DIR" };
        return new Command("backup", "Copy the database while everything runs.\n\nExample: digest backup /mnt/backup") { folder }
            .Does(async (session, result, cancellationToken) =>
            {
                var store = await session.GetAsync<Store>(cancellationToken);
                var copy = await store.BackUpAsync(result.GetRequiredValue(folder), KeepAll, cancellationToken)
                    ?? throw new UsageException("The data lie on PostgreSQL; copy them with its own tool: pg_dump --format=custom --file=digest.dump \"$Storage__ConnectionString\"");
                Console.WriteLine(copy);
                return ExitCode.Done;
            });
    }
}
