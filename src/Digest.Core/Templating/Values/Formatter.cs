using System.Collections;
using System.Globalization;
using System.Text;
using Digest.Templating.Builtins;

namespace Digest.Templating.Values;

/// <summary>Turns values into the text that a template prints.</summary>
internal sealed class Formatter(DateSettings dates, TemplatingOptions options)
{
    public string Print(object? value) => Print(value, 0);

    /// <summary>The text of a value inside an array or object: texts are quoted, null is spelled out.</summary>
    private string PrintNested(object? value, int depth) => value switch
    {
        null => "null",
        string text => Quote(text),
        _ => Print(value, depth),
    };

    private string Print(object? value, int depth)
    {
        if (depth > options.RecursiveLimit)
            throw new InvalidOperationException("Structure is too deeply nested or contains reference loops.");

        return value switch
        {
            null or EmptyValue => "",
            string text => text,
            bool flag => flag ? "true" : "false",
            DateTime date => dates.Format(date),
            DateTimeOffset date => dates.Format(date.DateTime),
            Function => "<function>",
            TemplateObject map => PrintObject(map, depth),
            _ when Scalars.IsScalar(value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
            KeyValuePair<string, object?> pair => $"{{key: {PrintNested(pair.Key, depth + 1)}, value: {PrintNested(pair.Value, depth + 1)}}}",
            IDictionary<string, object?> map => PrintObject(map, depth),
            IEnumerable sequence => PrintSequence(sequence, depth),
            _ => value.ToString() ?? "",
        };
    }

    private string PrintObject(IEnumerable<KeyValuePair<string, object?>> members, int depth)
    {
        var result = new StringBuilder("{");
        foreach (var (name, value) in members)
        {
            if (result.Length > 1)
                result.Append(", ");
            result.Append(name).Append(": ").Append(PrintNested(value, depth + 1));
            Check(result);
        }

        return result.Append('}').ToString();
    }

    private string PrintSequence(IEnumerable sequence, int depth)
    {
        var result = new StringBuilder("[");
        foreach (var item in sequence)
        {
            if (result.Length > 1)
                result.Append(", ");
            result.Append(PrintNested(item, depth + 1));
            Check(result);
        }

        return result.Append(']').ToString();
    }

    private void Check(StringBuilder text)
    {
        if (text.Length > options.OutputLimit)
            throw new InvalidOperationException($"The text of a value is longer than the limit of {options.OutputLimit} characters.");
    }

    private static string Quote(string text) =>
        text.AsSpan().IndexOfAny("\\\"\n\r\t") < 0
            ? $"\"{text}\""
            : "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
                .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)
                .Replace("\t", "\\t", StringComparison.Ordinal) + "\"";
}
