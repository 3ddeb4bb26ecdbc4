using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary><c>object.from_json</c> and <c>object.to_json</c>.</summary>
internal static class JsonFunctions
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    public static object? Read(Invocation call)
    {
        if (call.Text(0) is not { } json)
            return null;

        try
        {
            using var document = JsonDocument.Parse(json);
            return JsonModel.ValueOf(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new ArgumentFault(0, problem.Message);
        }
    }

    public static string Write(Invocation call)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            Write(writer, call[0], call);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, object? value, Invocation call)
    {
        if (writer.CurrentDepth > call.Evaluator.Options.RecursiveLimit)
            throw new InvalidOperationException("Structure is too deeply nested or contains reference loops.");

        if (value is null or Function)
            writer.WriteNullValue();
        else if (value is bool flag)
            writer.WriteBooleanValue(flag);
        else if (Scalars.IsNumber(value))
            writer.WriteRawValue(call.Evaluator.Formatter.Print(value));
        else if (value is DateTime date)
            writer.WriteStringValue(date);
        else if (Scalars.IsScalar(value) || value is SafeText or EmptyValue)
            writer.WriteStringValue(call.Evaluator.Formatter.Print(value));
        else if (value is System.Collections.IEnumerable items and not (TemplateObject or System.Collections.IDictionary or IDictionary<string, object?>))
            WriteArray(writer, items, call);
        else
            WriteObject(writer, value, call);
    }

    private static void WriteArray(Utf8JsonWriter writer, System.Collections.IEnumerable items, Invocation call)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            Write(writer, item, call);
        writer.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter writer, object value, Invocation call)
    {
        writer.WriteStartObject();
        foreach (var name in Members.NamesOf(value))
        {
            Members.TryGet(value, name, out var member);
            if (member is Function)
                continue;
            writer.WritePropertyName(name);
            Write(writer, member, call);
        }

        writer.WriteEndObject();
    }
}
