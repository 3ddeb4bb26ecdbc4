using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using Digest.Parsing;

namespace Digest.App.Commands;

/// <summary><c>digest feeds parse</c>: the parser alone, over one file or a list of them; one line of JSON each.</summary>
internal static class FeedsParseCommand
{
    private static readonly FeedParser Parser = new();

    /// <summary>The command, to be put under <c>feeds</c>.</summary>
    public static Command Build()
    {
        var file = new Argument<FileInfo?>("FILE") { Description = "A feed on disk.", Arity = ArgumentArity.ZeroOrOne };
        var contentType = new Option<string?>("--content-type") { Description = "The Content-Type it was served with." };
        var url = new Option<Uri?>("--url") { Description = "Where it was served; relative links resolve against it." };
        var batch = new Option<FileInfo?>("--batch") { Description = "A list of files: lines of JSON with id, path, content_type and url." };
        var output = new Option<FileInfo?>("--out") { Description = "Where the lines go; standard output without it." };
        var command = new Command("parse", "Read feeds from disk and print what is in them. Example: digest feeds parse feed.xml") { file, contentType, url, batch, output };
        command.SetAction(parsed => parsed.GetValue(batch) is { } manifest
            ? ParseAll(manifest, parsed.GetValue(output))
            : ParseOne(parsed.GetValue(file), parsed.GetValue(url), parsed.GetValue(contentType)));
        return command;
    }

    private static int ParseOne(FileInfo? file, Uri? url, string? contentType)
    {
        if (file is not { Exists: true })
        {
            Console.Error.WriteLine(file is null ? "Name a FILE, or a list of files with --batch." : $"There is no file {file.FullName}.");
            return 2;
        }

        var line = Line(null, new FeedFile(file.Name, file.FullName, contentType, url?.OriginalString));
        Console.Out.WriteLine(line);
        return 0;
    }

    private static int ParseAll(FileInfo manifest, FileInfo? output)
    {
        if (!manifest.Exists)
        {
            Console.Error.WriteLine($"There is no file {manifest.FullName}; --batch takes a list with one JSON object a line.");
            return 2;
        }

        using var writer = output is null ? null : new StreamWriter(output.FullName);
        var folder = manifest.DirectoryName ?? ".";
        foreach (var text in File.ReadLines(manifest.FullName).Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            (writer ?? Console.Out).WriteLine(Line(folder, text));
        }

        return 0;
    }

    private static string Line(string folder, string text)
    {
        try
        {
            return JsonSerializer.Deserialize<FeedFile>(text) is { Path: not null } file
                ? Line(folder, file)
                : Failure(null, "The line names no path.");
        }
        catch (JsonException e)
        {
            return Failure(null, $"The line is no JSON object: {e.Message}");
        }
    }

    private static string Line(string? folder, FeedFile file)
    {
        try
        {
            var bytes = File.ReadAllBytes(folder is null ? file.Path : Path.Combine(folder, file.Path));
            var started = Stopwatch.GetTimestamp();
            var feed = Parser.Parse(bytes, Uri.TryCreate(file.Url, UriKind.Absolute, out var url) ? url : ParsedFeedLine.Nowhere, file.ContentType);
            return ParsedFeedLine.Of(file.Id, feed, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        catch (IOException e)
        {
            return Failure(file.Id, e.Message);
        }
    }

    private static string Failure(string? id, string problem) => JsonSerializer.Serialize(new { id, error = problem });
}
