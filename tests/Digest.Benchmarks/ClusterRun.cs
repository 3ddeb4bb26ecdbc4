using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.IO.Pipelines;
using System.Text.Json;
using Digest.Stories;

namespace Digest.Benchmarks;

/// <summary><c>cluster --in A.jsonl --out O.tsv</c>: articles (id, text) in groups of near-duplicates, one line <c>id TAB cluster</c> each.</summary>
internal static class ClusterRun
{
    private const int BufferSize = 1 << 20;

    /// <summary>Writes the groups and prints one line with the time.</summary>
    public static int Run(IReadOnlyDictionary<string, string> options)
    {
        var started = Stopwatch.GetTimestamp();
        var (ids, duplicates) = ReadAsync(options["in"], CancellationToken.None).GetAwaiter().GetResult();
        var read = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var groups = duplicates.Cluster();
        using (var writer = new StreamWriter(options["out"]))
            for (var at = 0; at < ids.Count; at++)
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ids[at]}\t{groups[at]}"));
        var wall = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine(JsonSerializer.Serialize(new { n = ids.Count, wall_s = Math.Round(wall, 3), read_s = Math.Round(read, 3), per_s = Math.Round(ids.Count / wall) }));
        return 0;
    }

    private static async Task<(List<string> Ids, NearDuplicates Duplicates)> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var (ids, duplicates) = (new List<string>(), new NearDuplicates());
        await using var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });
        var pipe = PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: BufferSize));
        while (true)
        {
            var result = await pipe.ReadAsync(cancellationToken);
            var rest = Lines(result.Buffer, result.IsCompleted, ids, duplicates);
            pipe.AdvanceTo(rest, result.Buffer.End);
            if (result.IsCompleted)
                return (ids, duplicates);
        }
    }

    private static SequencePosition Lines(ReadOnlySequence<byte> buffer, bool isLast, List<string> ids, NearDuplicates duplicates)
    {
        while (buffer.PositionOf((byte)'\n') is { } end)
        {
            Take(buffer.Slice(0, end), ids, duplicates);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
        }

        if (!isLast)
            return buffer.Start;
        Take(buffer, ids, duplicates);
        return buffer.End;
    }

    private static void Take(ReadOnlySequence<byte> line, List<string> ids, NearDuplicates duplicates)
    {
        if (line.Length < 2)
            return;
        var reader = new Utf8JsonReader(line);
        var letters = ArrayPool<char>.Shared.Rent((int)line.Length);
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                TakeField(ref reader, letters, ids, duplicates);
        ArrayPool<char>.Shared.Return(letters);
    }

    private static void TakeField(ref Utf8JsonReader reader, char[] letters, List<string> ids, NearDuplicates duplicates)
    {
        var (isId, isText) = (reader.ValueTextEquals("id"u8), reader.ValueTextEquals("text"u8));
        reader.Read();
        if (isId)
            ids.Add(reader.TokenType is JsonTokenType.Number ? reader.GetInt64().ToString(CultureInfo.InvariantCulture) : reader.GetString() ?? "");
        if (isText)
            duplicates.Add(letters.AsSpan(0, reader.CopyString(letters)));
    }
}
