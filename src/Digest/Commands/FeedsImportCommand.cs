using System.CommandLine;
using System.Globalization;
using Digest.Feeds;

namespace Digest.App.Commands;

/// <summary><c>digest feeds import</c>: takes over the feeds of another reader.</summary>
internal static class FeedsImportCommand
{
    public static Command Build()
    {
        var file = new Argument<FileInfo>("FILE.opml") { Description = "A list in OPML; its folders become tags." };
        var command = new Command("import", "Add the feeds of an OPML file; those already listed stay as they are. Example: digest feeds import reader.opml") { file };
        command.SetAction((parsed, cancellationToken) => FetchSession.RunAsync(parsed, session => Task.FromResult(Import(session.FeedsFile, parsed.GetRequiredValue(file))), cancellationToken));
        return command;
    }

    private static int Import(string listFile, FileInfo file)
    {
        if (!file.Exists)
            throw new UsageException($"There is no file {file.FullName}.");
        using var stream = file.OpenRead();
        var feeds = Opml.Read(stream, file.Name);
        var known = File.Exists(listFile) ? FeedListFile.Load(listFile).Feeds.Select(feed => FeedIdentity.Of(feed.Url)).ToHashSet(StringComparer.Ordinal) : [];
        var fresh = feeds.Where(feed => known.Add(FeedIdentity.Of(feed.Url))).ToList();
        foreach (var feed in fresh)
            FeedListFile.Add(listFile, feed);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fresh.Count} feeds added, {feeds.Count - fresh.Count} were listed already. See how they are: digest feeds check"));
        return ExitCode.Done;
    }
}
