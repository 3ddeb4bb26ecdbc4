using Digest.Text;

namespace Digest.Stories;

/// <summary>A text as hashes of short character runs, sentence by sentence; punctuation, space and case do not count.</summary>
internal sealed record ShingledText(IReadOnlyList<IReadOnlyList<ulong>> Sentences, IReadOnlySet<ulong> All)
{
    // Six Chinese characters are about three words; twelve Latin letters are about two.
    private const int HanRun = 6;
    private const int LatinRun = 16;
    private const int ShortestSentence = 8;

    public static ShingledText Of(string text)
    {
        var sentences = ChineseScript.ToSimplified(text).Split(['。', '！', '？', '!', '?', '\n', '；', ';']).SelectMany(Parts).Select(Shingles).Where(sentence => sentence.Count >= ShortestSentence).ToArray();
        return new(sentences, sentences.SelectMany(sentence => sentence).ToHashSet());
    }

    private static string[] Parts(string text) => text.Split(". ");

    private static IReadOnlyList<ulong> Shingles(string sentence)
    {
        var letters = sentence.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray();
        var run = letters.Count(letter => letter > '\u2e80') * 2 > letters.Length ? HanRun : LatinRun;
        return letters.Length < run ? [] : [.. Enumerable.Range(0, letters.Length - run + 1).Select(at => TokenHash.Of(letters.AsSpan(at, run)))];
    }
}
