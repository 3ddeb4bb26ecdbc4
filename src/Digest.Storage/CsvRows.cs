using System.Text;

namespace Digest.Storage;

/// <summary>Rows of RFC 4180: fields parted by commas, in quotes where they hold commas, quotes or line ends.</summary>
public static class CsvRows
{
    /// <summary>Every row that is not empty, with the line it begins on, counted from one.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Fields)> Read(string text)
    {
        var position = text.StartsWith('\uFEFF') ? 1 : 0;
        var line = 1;
        while (position < text.Length)
        {
            var begin = line;
            var fields = new List<string>();
            var ended = false;
            while (!ended) (position, line, ended) = ReadField(text, position, line, fields);
            if (fields.Any(field => field.Length > 0)) yield return (begin, fields);
        }
    }

    /// <summary>One row, with its line end.</summary>
    public static string Write(params IReadOnlyList<string?> fields) => string.Join(',', fields.Select(Quoted)) + "\r\n";

    private static (int Position, int Line, bool Ended) ReadField(string text, int position, int line, List<string> fields)
    {
        var field = new StringBuilder();
        var quoted = false;
        for (; position < text.Length; position++)
        {
            var letter = text[position];
            if (letter == '\n') line++;
            if (letter == '"')
            {
                var doubled = quoted && position + 1 < text.Length && text[position + 1] == '"';
                if (doubled) field.Append(text[position++]);
                else quoted = !quoted;
                continue;
            }

            if (!quoted && letter is (',' or '\n'))
            {
                fields.Add(field.ToString().Trim());
                return (position + 1, line, letter == '\n');
            }

            field.Append(letter);
        }

        fields.Add(field.ToString().Trim());
        return (position, line, true);
    }

    private static string Quoted(string? field)
    {
        var text = field ?? string.Empty;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
