using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Digest.Selection;
using Digest.Text;

namespace Digest.Evaluation;

/// <summary>What the program makes of a folder of plain texts: one object per file, keyed by the part of its name before the underscore.</summary>
public static class SeedsPrediction
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string folder, string output)
    {
        var topics = new TopicPrediction(new TopicMatcher(Catalogue.Load([])));
        var predictions = new JsonObject();
        foreach (var path in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            predictions[Path.GetFileNameWithoutExtension(path).Split('_')[0]] = Predict(File.ReadAllText(path), topics);
        }

        StoryPrediction.AddTo(predictions);
        File.WriteAllText(output, predictions.ToJsonString(Readable));
    }

    private static JsonObject Predict(string text, TopicPrediction topics)
    {
        var body = ChineseRepair.Clean(text).Text;
        var prediction = new JsonObject { ["body"] = body };
        topics.AddTo(prediction, body);
        return prediction;
    }
}
