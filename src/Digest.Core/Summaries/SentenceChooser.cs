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
        var head = Vector(title, chinese);
        var scores = vectors.Select((vector, at) => Score(at, vector, head, vectors)).ToArray();
        var chosen = new List<int>();
        while (chosen.Count < count)
            chosen.Add(Enumerable.Range(0, sentences.Count).Where(at => !chosen.Contains(at))
                .OrderByDescending(at => scores[at] - Repetition(at, chosen, vectors)).ThenBy(at => at).First());
        return [.. chosen.Order()];
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

    private static double Score(int at, TermVector vector, TermVector head, TermVector[] all)
    {
        var central = all.Sum(other => vector.Cosine(other)) / all.Length;
        return (1 / (1 + (0.5 * at))) + (0.8 * vector.Cosine(head)) + (0.6 * central);
    }

    private static double Repetition(int at, List<int> chosen, TermVector[] vectors) =>
        chosen.Count == 0 ? 0 : 0.5 * chosen.Max(other => vectors[at].Cosine(vectors[other]));

    private static TermVector Vector(string text, bool chinese)
    {
        var terms = Reader.Read(new Telling("", chinese ? TextLanguage.SimplifiedChinese : TextLanguage.English, "", text));
        return TermVector.Of(terms.Shared.Concat(terms.Own).ToDictionary(pair => TokenHash.Of(pair.Key), pair => pair.Value));
    }
}
