using System.Text.Json.Nodes;
using Digest.Selection;
using Digest.Text;

namespace Digest.Evaluation;

/// <summary>What selection makes of one text: tags, what it is about, and its figures.</summary>
public sealed class TopicPrediction(TopicMatcher matcher)
{
    // A first line that is longer, or ends like a sentence, is no title.
    private const int LongestTitle = 60;

    /// <summary>Adds tags, about and figures of a cleaned text.</summary>
    public void AddTo(JsonObject prediction, string body)
    {
        var (title, text) = Parts(body);
        var mentions = matcher.Match(title, text);
        prediction["tags"] = Array(mentions.Select(mention => mention.Topic.Id));
        prediction["about"] = Array(Prominence.About(mentions).Select(mention => mention.Topic.Id));
        prediction["figures"] = new JsonArray([.. Figures(body), .. Dates(body, TextAge.NotBefore(mentions))]);
    }

    private static (string Title, string Text) Parts(string body)
    {
        var lines = body.Split('\n', 2);
        return lines.Length == 2 && lines[0].Length <= LongestTitle && lines[0].TrimEnd() is [.., not ('。' or '.' or ':' or ',')] ? (lines[0], lines[1]) : ("", body);
    }

    private static IEnumerable<JsonNode> Figures(string body) =>
        from quantity in QuantityReader.Read(body)
        from value in new[] { quantity.Value, quantity.UpTo ?? quantity.Value }.Distinct()
        select new JsonObject
        {
            ["value"] = quantity.Unit is QuantityUnit.Percent ? value / 100 : value,
            ["unit"] = quantity.Of ?? quantity.Unit.ToString(),
        };

    private static IEnumerable<JsonNode> Dates(string body, DateOnly? written) =>
        from date in DateMentionReader.Read(body, written)
        let iso = (written is { } day ? date.Around(day) : date).Iso()
        where iso is not null
        select new JsonObject { ["value"] = iso, ["unit"] = "date" };

    private static JsonArray Array(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
