using System.Text.Json;

namespace Digest.Templating.Values;

/// <summary>JSON as values of the template language.</summary>
internal static class JsonModel
{
    public static object? ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(element),
        JsonValueKind.Array => new TemplateArray(element.EnumerateArray().Select(ValueOf)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => NumberOf(element),
        JsonValueKind.True => Boxed.True,
        JsonValueKind.False => Boxed.False,
        _ => null,
    };

    private static TemplateObject ObjectOf(JsonElement element)
    {
        var result = new TemplateObject();
        foreach (var member in element.EnumerateObject())
            result[member.Name] = ValueOf(member.Value);
        return result;
    }

    private static object NumberOf(JsonElement element)
    {
        if (element.TryGetInt32(out var number))
            return Boxed.Of(number);
        return element.TryGetInt64(out var large) ? large : element.GetDouble();
    }
}
