using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Digest.Selection;
using Digest.Text;

namespace Digest.App.Commands;

/// <summary><c>digest tag</c>: the topics that each item names, and what it is about, as JSON lines.</summary>
public static class TagCommand
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command with its options.</summary>
    public static Command Build()
    {
        var input = new Option<FileInfo>("--in") { Description = "JSON lines of {id, title, text or body}", Required = true };
        var output = new Option<FileInfo?>("--out") { Description = "where the JSON lines go; standard output by default" };
        var command = new Command("tag", "Name the topics of each item: {id, tags, about}") { input, output };
        command.SetAction(result => Run(result.GetRequiredValue(input), result.GetValue(output)));
        return command;
    }

    private static int Run(FileInfo input, FileInfo? output)
    {
        if (!input.Exists)
        {
            Console.Error.WriteLine($"tag: {input} does not exist; name a file of JSON lines with --in");
            return 2;
        }

        var matcher = new TopicMatcher(Catalogue.Load([]));
        var headlines = new HeadlineReader(matcher);
        using var writer = output is null ? new StreamWriter(Console.OpenStandardOutput()) : new StreamWriter(output.FullName);
        var bad = 0;
        foreach (var line in File.ReadLines(input.FullName).Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            if (TagItem.Read(line) is not { } item)
            {
                bad++;
                continue;
            }

            var tags = matcher.Match(ChineseRepair.WithoutGlosses(item.Title), ChineseRepair.WithoutGlosses(item.Text)).Select(mention => mention.Topic.Id);
            writer.WriteLine(JsonSerializer.Serialize(new { id = item.Id, tags, about = headlines.Names(item.Title, item.Text) }, Json));
        }

        if (bad > 0)
            Console.Error.WriteLine($"tag: {bad} lines of {input} are no JSON object with an id and were left out");
        return bad == 0 ? 0 : 1;
    }
}
