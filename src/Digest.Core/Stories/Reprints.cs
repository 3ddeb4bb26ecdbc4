using Digest.Text;

namespace Digest.Stories;

/// <summary>Finds tellings that copy one another sentence by sentence, which whole-text fingerprints miss when the rest differs.</summary>
public sealed class Reprints
{
    // Two writers share a set phrase, even a quotation; three half-copied sentences come from one desk.
    private const int CopiedSentences = 3;
    private const double CopiedShare = 0.5;
    private readonly IReadOnlyList<ShingledText> _texts;

    /// <summary>Cuts every telling into sentences and shingles.</summary>
    public Reprints(IReadOnlyList<Telling> tellings) => _texts = [.. tellings.Select(telling => ShingledText.Of(telling.Text))];

    /// <summary>Pairs where one copies at least three sentences of the other by half, or most of a short text.</summary>
    public IEnumerable<(int Left, int Right)> Pairs()
    {
        foreach (var (left, right) in ShingleIndex.Candidates(_texts))
            if (Copies(left, right))
                yield return (left, right);
    }

    /// <summary>True when one of the two was copied from the other.</summary>
    public bool Copies(int left, int right)
    {
        var (one, two) = _texts[left].Sentences.Count <= _texts[right].Sentences.Count ? (_texts[left], _texts[right]) : (_texts[right], _texts[left]);
        var copied = one.Sentences.Count(sentence => Share(sentence, two.All) >= CopiedShare);
        return copied >= CopiedSentences || (copied > 0 && copied * 2 > one.Sentences.Count);
    }

    private static double Share(IReadOnlyList<ulong> sentence, IReadOnlySet<ulong> text) =>
        sentence.Count(text.Contains) / (double)sentence.Count;
}
