using System.CommandLine;
using Digest.Feeds;
using Digest.Storage;
using Digest.Templating;
using Microsoft.Extensions.Options;

namespace Digest.App.Commands;

/// <summary>Runs a command's action; trouble that the user can mend becomes one clear message and code 2.</summary>
public static class ActionGuard
{
    /// <summary>Sets an action that opens a session of the program's services.</summary>
    public static Command Does(this Command command, Func<CommandSession, ParseResult, CancellationToken, Task<int>> action)
    {
        command.SetAction((result, cancellationToken) => GuardAsync(
            async () =>
            {
                await using var session = CommandSession.Open(result);
                return await action(session, result, cancellationToken);
            },
            cancellationToken));
        return command;
    }

    /// <summary>Runs the action; the message of an expected exception goes to standard error.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> action, CancellationToken cancellationToken)
    {
        try
        {
            return await action();
        }
        catch (TemplateException e)
        {
            await Console.Error.WriteLineAsync((e.Excerpt is { } line ? $"{e.Message}{Environment.NewLine}    {line.Trim()}" : e.Message).AsMemory(), cancellationToken);
            return ExitCode.WrongUse;
        }
        catch (Exception e) when (e is UsageException or FeedListException or StorageException or InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" })
        {
            await Console.Error.WriteLineAsync(e.Message.AsMemory(), cancellationToken);
            return ExitCode.WrongUse;
        }
        catch (OptionsValidationException e)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, e.Failures).AsMemory(), cancellationToken);
            return ExitCode.WrongUse;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped. What was done is kept; the same command goes on from there.");
            return ExitCode.DoneWithFailures;
        }
    }
}
