using System.Text.Json;

namespace Digest.Readability;

/// <summary>Reads JSON-LD: the article among a page's objects, whatever the shape of its graph.</summary>
public static class LinkedDataReader
{
    private static readonly JsonDocumentOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private static readonly string[] ArticleTypes = ["Article", "BlogPosting", "Report", "TechArticle", "DiscussionForumPosting", "SocialMediaPosting", "Review"];

    /// <summary>The article of the page's JSON-LD; empty when it names none.</summary>
    public static LinkedData Read(string html)
    {
        var found = new LinkedData();
        foreach (var script in ScriptBlocks.Of(html, "ld+json"))
        {
            if (Parse(script) is not { } document)
                continue;
            using (document)
            {
                foreach (var thing in Things(document.RootElement).Where(IsArticle))
                    found = Merge(found, thing);
            }
        }

        return found;
    }

    private static JsonDocument? Parse(string script)
    {
        var start = script.AsSpan().IndexOfAny('{', '[');
        var end = script.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
            return null;
        var json = script.AsMemory(start, end - start + 1);
        return TryParse(json) ?? TryParse(script[start..(end + 1)].Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').AsMemory());
    }

    /// <summary>Null for broken JSON, which says nothing; line breaks inside strings are common, harmless, and mended by the caller.</summary>
    private static JsonDocument? TryParse(ReadOnlyMemory<char> json)
    {
        try
        {
            return JsonDocument.Parse(json, Tolerant);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<JsonElement> Things(JsonElement root)
    {
        var things = new List<JsonElement>();
        var open = new Queue<JsonElement>([root]);
        while (open.TryDequeue(out var element) && things.Count < 200)
        {
            if (element.ValueKind is JsonValueKind.Array)
                foreach (var item in element.EnumerateArray()) open.Enqueue(item);
            if (element.ValueKind is not JsonValueKind.Object)
                continue;
            things.Add(element);
            foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed"])
            {
                if (element.TryGetProperty(name, out var inner) && inner.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    open.Enqueue(inner);
            }
        }

        return things;
    }

    private static bool IsArticle(JsonElement thing)
    {
        if (!thing.TryGetProperty("@type", out var type))
            return thing.TryGetProperty("headline", out _);
        var names = type.ValueKind is JsonValueKind.Array ? type.EnumerateArray().Select(Text) : [Text(type)];
        return names.Any(name => name is not null && (name.EndsWith("Article", StringComparison.Ordinal) || ArticleTypes.Contains(name, StringComparer.Ordinal)))
            || (thing.TryGetProperty("datePublished", out _) && names.Contains("WebPage", StringComparer.Ordinal));
    }

    private static LinkedData Merge(LinkedData found, JsonElement thing) => found with
    {
        Headline = found.Headline ?? Value(thing, "headline"),
        Authors = found.Authors.Count > 0 ? found.Authors : Names(thing),
        Published = found.Published ?? Value(thing, "datePublished") ?? Value(thing, "dateCreated"),
        Modified = found.Modified ?? Value(thing, "dateModified"),
        Body = found.Body ?? Value(thing, "articleBody") ?? Value(thing, "reviewBody"),
        IsFree = found.IsFree ?? Free(thing),
    };

    private static bool? Free(JsonElement thing) => thing.TryGetProperty("isAccessibleForFree", out var free)
        ? free.ValueKind is JsonValueKind.True || (free.ValueKind is JsonValueKind.String && !"false".Equals(free.GetString(), StringComparison.OrdinalIgnoreCase))
        : null;

    private static List<string> Names(JsonElement thing)
    {
        if (!thing.TryGetProperty("author", out var author) && !thing.TryGetProperty("creator", out author))
            return [];
        var each = author.ValueKind is JsonValueKind.Array ? author.EnumerateArray().ToList() : [author];
        return [.. each.Select(one => one.ValueKind is JsonValueKind.Object ? Value(one, "name") : Text(one)).OfType<string>()];
    }

    private static string? Value(JsonElement thing, string name) => thing.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Array && value.GetArrayLength() > 0)
            value = value[0];
        return value.ValueKind is JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text.Trim() : null;
    }
}
