using System.CommandLine;
using Digest.Feeds;

namespace Digest.App.Commands;

/// <summary><c>digest feeds remove</c>: takes one line out of the list.</summary>
internal static class FeedsRemoveCommand
{
    public static Command Build()
    {
        var url = new Argument<string>("URL") { Description = "The feed's address, as the list has it." };
        var command = new Command("remove", "Take a feed out of the list. Example: digest feeds remove https://example.com/feed") { url };
        command.SetAction((parsed, cancellationToken) => FetchSession.RunAsync(parsed, session => Task.FromResult(Remove(session.FeedsFile, FetchSession.Address(parsed.GetRequiredValue(url)))), cancellationToken));
        return command;
    }

    private static int Remove(string file, Uri url)
    {
        if (FeedListFile.Remove(file, url))
        {
            Console.Out.WriteLine($"Removed {url}");
            return ExitCode.Done;
        }

        Console.Error.WriteLine($"{url} is not in {file}; see what is: digest feeds list");
        return ExitCode.DoneWithFailures;
    }
}
