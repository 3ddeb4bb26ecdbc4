using System.CommandLine;
using System.Diagnostics;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using Digest.Readability;
using Digest.Text;

namespace Digest.App.Commands;

/// <summary><c>digest extract</c>: the article of a saved page, or of every page that a manifest lists, as JSON lines.</summary>
public static class ExtractCommand
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command with its arguments.</summary>
    public static Command Build()
    {
        var file = new Argument<FileInfo?>("file") { Description = "a saved page (.html, .html.gz)", Arity = ArgumentArity.ZeroOrOne };
        var url = new Option<string?>("--url") { Description = "the address that the page came from" };
        var batch = new Option<FileInfo?>("--batch") { Description = "JSON lines of {id, path, url}; paths relative to the file" };
        var output = new Option<FileInfo?>("--out") { Description = "where the JSON lines go; standard output by default" };
        var command = new Command("extract", "Take the article out of saved pages, as JSON lines") { file, url, batch, output };
        command.SetAction(result => Run(result.GetValue(file), result.GetValue(url), result.GetValue(batch), result.GetValue(output)));
        return command;
    }

    private static int Run(FileInfo? file, string? url, FileInfo? batch, FileInfo? output)
    {
        if ((file ?? batch) is not { Exists: true } input)
        {
            Console.Error.WriteLine(file is null && batch is null ? "extract: name a page or --batch MANIFEST.jsonl" : $"extract: {file ?? batch} does not exist");
            return 1;
        }

        using var writer = output is null ? new StreamWriter(Console.OpenStandardOutput()) : new StreamWriter(output.FullName);
        var cases = batch is null ? [new ExtractCase(input.Name, input.FullName, url)] : Cases(input);
        foreach (var each in cases)
            writer.WriteLine(Line(each));
        return 0;
    }

    private static IEnumerable<ExtractCase> Cases(FileInfo manifest)
    {
        foreach (var line in File.ReadLines(manifest.FullName))
        {
            if (JsonSerializer.Deserialize<ExtractCase>(line, JsonSerializerOptions.Web) is { } each)
                yield return each with { Path = Path.Combine(manifest.DirectoryName ?? ".", each.Path) };
        }
    }

    private static string Line(ExtractCase each)
    {
        var html = EncodingSniffer.Decode(ReadAll(each.Path), null).Text;
        var url = Uri.TryCreate(each.Url, UriKind.Absolute, out var given) ? given : new Uri("https://page.invalid/");
        var clock = Stopwatch.StartNew();
        var page = PageReading.Read(html, url);
        var repaired = ChineseRepair.Clean(page.Text);
        var elapsed = clock.Elapsed.TotalMilliseconds;
        return JsonSerializer.Serialize(
            new
            {
                id = each.Id,
                text = repaired.Text,
                title = page.Metadata.Title,
                byline = page.Metadata.Byline,
                published = page.Metadata.Published?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture),
                language = LanguageDetector.Detect(repaired.Text).ToString(),
                url = page.Metadata.CanonicalUrl.AbsoluteUri,
                wall = page.Wall.ToString(),
                ms = Math.Round(elapsed, 3),
            },
            Json);
    }

    private static byte[] ReadAll(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var memory = new MemoryStream();
        var chunk = new byte[81_920];
        for (var read = stream.Read(chunk); read > 0 && memory.Length < PageParser.MaximumLength; read = stream.Read(chunk))
            memory.Write(chunk, 0, read);
        return memory.ToArray();
    }
}
