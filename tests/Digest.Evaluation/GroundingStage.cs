using Digest.Selection;
using Digest.Summaries;
using Digest.Text;

namespace Digest.Evaluation;

/// <summary>The gate of written sentences: 500 seeded changes that it must refuse, and the true sentences that it must not.</summary>
public static class GroundingStage
{
    private const int Mutations = 500;
    private const int Seed = 20260525;

    public static IEnumerable<Measurement> Measure()
    {
        var reader = new FactReader(new TopicMatcher(Catalogue.Load([])));
        var gate = new Grounding(reader);
        var sentences = File.ReadAllLines(Checkout.Fixture("stories", "grounding.txt"));
        var (caught, changed) = Changes(gate, new Mutator(reader, Seed), sentences);
        yield return new("mutations_caught", (double)caught / changed);
        yield return new("true_passed", sentences.Average(sentence => gate.Check(sentence, [sentence]).Count == 0 ? 1.0 : 0.0));
    }

    private static (int Caught, int Changed) Changes(Grounding gate, Mutator mutator, string[] sentences)
    {
        var (caught, changed) = (0, 0);
        for (var at = 0; changed < Mutations; at++)
        {
            var sentence = sentences[at % sentences.Length];
            if (mutator.Mutate(sentence, LanguageDetector.Detect(sentence).IsChinese()) is not { } mutated)
                continue;
            changed++;
            if (gate.Check(mutated, [sentence]).Count > 0)
                caught++;
        }

        return (caught, changed);
    }
}
