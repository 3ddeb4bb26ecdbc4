using System.CommandLine;
using System.Globalization;
using Digest.Feeds;

namespace Digest.App.Commands;

/// <summary><c>digest feeds export</c>: gives the list to another reader.</summary>
internal static class FeedsExportCommand
{
    public static Command Build()
    {
        var file = new Argument<FileInfo>("FILE.opml") { Description = "Where the list goes." };
        var command = new Command("export", "Write the list as OPML; tags become folders. Example: digest feeds export digest.opml") { file };
        command.SetAction((parsed, cancellationToken) => FetchSession.RunAsync(parsed, session => Task.FromResult(Export(session, parsed.GetRequiredValue(file))), cancellationToken));
        return command;
    }

    private static int Export(FetchSession session, FileInfo file)
    {
        var feeds = FeedListFile.Load(session.FeedsFile).Feeds;
        using (var stream = file.Create())
            Opml.Write(stream, feeds, session.Clock.GetUtcNow());
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{feeds.Count} feeds written to {file.FullName}"));
        return ExitCode.Done;
    }
}
