using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Digest.App.Commands;

/// <summary>What the commands over sets of stories share: the set, where the answer goes, and what bad lines do.</summary>
internal sealed class StoryBatch
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Option<FileInfo> Input { get; } = new("--in") { Description = "JSON lines of {id, lang, title, text or body, date or t}", Required = true };

    public Option<FileInfo?> Output { get; } = new("--out") { Description = "where the JSON lines go; standard output by default" };

    /// <summary>Reads the set, writes one line for each answer; 1 when lines had to be left out, 2 when there is no set.</summary>
    public int Run(ParseResult result, Func<IReadOnlyList<StoryRow>, IEnumerable<object>> answer)
    {
        var input = result.GetRequiredValue(Input);
        if (!input.Exists)
        {
            Console.Error.WriteLine($"{input} does not exist; name a file of JSON lines with --in");
            return 2;
        }

        var (rows, bad) = StoryRow.ReadAll(input);
        using var writer = result.GetValue(Output) is { } output ? new StreamWriter(output.FullName) : new StreamWriter(Console.OpenStandardOutput());
        foreach (var line in answer(rows))
            writer.WriteLine(JsonSerializer.Serialize(line, Json));
        if (bad > 0)
            Console.Error.WriteLine($"{bad} lines of {input} are no JSON object with an id and were left out");
        return bad == 0 ? 0 : 1;
    }
}
