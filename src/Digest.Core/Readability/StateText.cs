using System.Text.Json;

namespace Digest.Readability;

/// <summary>Finds the article's text in the state objects that scripts of a page carry, where the page itself shows none.</summary>
public static class StateText
{
    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    // A paragraph has rarely less; labels and settings rarely more.
    private const int ShortestText = 80;

    private const int LargestState = 4 * 1024 * 1024;

    /// <summary>The text, plain or HTML; null when no script has one.</summary>
    public static string? Find(string html)
    {
        string? longest = null;
        foreach (var script in ScriptBlocks.Of(html, "<script"))
        {
            if (script.Length is > ShortestText and < LargestState && Of(script) is { } text && text.Length > (longest?.Length ?? 0))
                longest = text;
        }

        return longest;
    }

    private static string? Of(string script)
    {
        var start = script.AsSpan().IndexOf('{');
        var end = script.AsSpan().LastIndexOf('}');
        if (start < 0 || end < start || start > 400)
            return null;
        try
        {
            using var document = JsonDocument.Parse(script.AsMemory(start, end - start + 1), Tolerant);
            return Longest(Texts(document.RootElement));
        }
        catch (JsonException)
        {
            return null; // A program, not a state object.
        }
    }

    private static string? Longest(List<string> texts)
    {
        if (texts.Count == 0)
            return null;
        var longest = texts.MaxBy(text => text.Length) ?? "";
        return longest.Length * 2 >= texts.Sum(text => text.Length) ? longest : string.Join("\n", texts.Distinct(StringComparer.Ordinal));
    }

    private static List<string> Texts(JsonElement root)
    {
        var texts = new List<string>();
        var open = new Stack<JsonElement>([root]);
        while (open.TryPop(out var element))
        {
            if (element.ValueKind is JsonValueKind.Object)
                foreach (var property in element.EnumerateObject().Reverse()) open.Push(property.Value);
            else if (element.ValueKind is JsonValueKind.Array)
                foreach (var item in element.EnumerateArray().Reverse()) open.Push(item);
            else if (element.ValueKind is JsonValueKind.String && element.GetString() is { Length: > ShortestText } text && IsProse(text))
                texts.Add(text);
        }

        return texts;
    }

    private static bool IsProse(string text)
    {
        var shape = TextShape.Of(text);
        var isCode = text.Contains("function(", StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);
        return !isCode && shape.Stops > 0 && (text.Contains(' ', StringComparison.Ordinal) || text.Any(character => character >= '\u2e80'));
    }
}
