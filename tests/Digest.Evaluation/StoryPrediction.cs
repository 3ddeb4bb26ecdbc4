using System.Text.Json.Nodes;
using Digest.Stories;
using Digest.Text;

namespace Digest.Evaluation;

/// <summary>Which of the predicted texts tell one story.</summary>
public static class StoryPrediction
{
    /// <summary>Adds to each prediction the name of the first text of its story.</summary>
    public static void AddTo(JsonObject predictions)
    {
        var names = predictions.Select(prediction => prediction.Key).ToArray();
        var tellings = names.Select(name => Tell(name, (string?)predictions[name]?["body"] ?? "")).ToArray();
        var firsts = new StoryClusterer().Cluster(tellings);
        for (var at = 0; at < names.Length; at++)
            if (predictions[names[at]] is JsonObject prediction)
                prediction["cluster"] = names[firsts[at]];
    }

    private static Telling Tell(string name, string body) => new(name, LanguageDetector.Detect(body), "", body);
}
