using Digest.Stories;
using Digest.Text;

namespace Digest.Evaluation;

/// <summary>Stories of both languages against a hand-labelled set: fixtures/stories/same-event.tsv (event, language, title, text).</summary>
public static class StoriesStage
{
    public static IEnumerable<Measurement> Measure()
    {
        var rows = File.ReadAllLines(Checkout.Fixture("stories", "same-event.tsv")).Select(line => line.Split('\t')).ToArray();
        var tellings = rows.Select((row, at) => new Telling($"{at}", row[1] == "zh" ? TextLanguage.SimplifiedChinese : TextLanguage.English, row[2], row[3])).ToArray();
        var firsts = new StoryClusterer().Cluster(tellings);
        string[] wanted = [.. rows.Select(row => row[0])];
        yield return new("b3_precision", Share(firsts, wanted));
        yield return new("b3_recall", Share(wanted, firsts));
    }

    /// <summary>Over all items: how much of its group under the first labels bears its own second label.</summary>
    private static double Share<TGroup, TLabel>(IReadOnlyList<TGroup> groups, IReadOnlyList<TLabel> labels) =>
        Enumerable.Range(0, groups.Count).Average(item =>
        {
            var mates = Enumerable.Range(0, groups.Count).Where(other => Equals(groups[other], groups[item])).ToArray();
            return mates.Count(mate => Equals(labels[mate], labels[item])) / (double)mates.Length;
        });
}
