using System.CommandLine;
using Digest.App.Desk;
using Digest.App.Phases;
using Digest.Templating;

namespace Digest.App.Commands;

/// <summary><c>digest preview</c>: the issue as it would be sent now, as files and as a page.</summary>
public static class PreviewCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Build()
    {
        var language = new Option<string>("--lang") { Description = "zh, en or both", DefaultValueFactory = _ => "both" }.AcceptOnlyFromAmong("zh", "en", "both");
        var folder = new Option<string>("--out") { Description = "where the files go", DefaultValueFactory = _ => "out" };
        var port = new Option<int>("--port") { Description = "port of the page on 127.0.0.1", DefaultValueFactory = _ => 8080 };
        var noServe = new Option<bool>("--no-serve") { Description = "write the files and end" };
        return new Command("preview", "Build the issue as it would be sent now, and show it.\n\nExample: digest preview --lang both --no-serve")
        {
            language, folder, port, noServe,
        }.Does(async (session, result, cancellationToken) =>
        {
            var editions = await BuildAsync(session, Languages(result.GetValue(language)), cancellationToken);
            var target = result.GetValue(folder) ?? "out";
            await EditionFiles.WriteAsync(target, editions, cancellationToken);
            PreviewReport.Print(editions, target);
            if (!result.GetValue(noServe)) await ServeAsync(session, result.GetValue(port), cancellationToken);
            return ExitCode.Done;
        });
    }

    private static async Task<IReadOnlyList<WrittenEdition>> BuildAsync(CommandSession session, IReadOnlyList<EditionLanguage> languages, CancellationToken cancellationToken)
    {
        var feeds = session.FeedList();
        var pipeline = await session.GetAsync<Pipeline>(cancellationToken);
        var round = await pipeline.CollectAsync(feeds, cancellationToken);
        if (round.Failures > 0)
            await Console.Error.WriteLineAsync($"{round.Failures} of {round.Visits.Count} feeds could not be read; why: digest feeds list");
        var issue = await pipeline.ComposeAsync(feeds, session.Period(), cancellationToken);
        var renderer = session.Get<EditionRenderer>();
        return [.. languages.Select(language => renderer.Render(issue, language)).Select(edition => new WrittenEdition(EditionFiles.NameOf(edition), edition))];
    }

    private static async Task ServeAsync(CommandSession session, int port, CancellationToken cancellationToken)
    {
        await using var server = await DeskServer.StartAsync(new Workshop(session), session.Get<DeskOptions>(), port, cancellationToken);
        Console.WriteLine($"{server.Link}  (Ctrl-C ends)");
        await DeskServer.WaitAsync(cancellationToken);
    }

    private static IReadOnlyList<EditionLanguage> Languages(string? choice) => choice switch
    {
        "zh" => [EditionLanguage.Chinese],
        "en" => [EditionLanguage.English],
        _ => [EditionLanguage.ChineseFirst, EditionLanguage.EnglishFirst],
    };
}
