using Digest.Stories;
using Digest.Text;

namespace Digest.Summaries;

/// <summary>Phrases of one meaning, parted by bars: Chinese ones found as they stand, English ones by the stems of their words.</summary>
internal sealed class PhraseSet(string chinese, string english)
{
    private readonly string[] characters = chinese.Split('|', StringSplitOptions.RemoveEmptyEntries);
    private readonly string[][] stems = [.. english.Split('|', StringSplitOptions.RemoveEmptyEntries)
        .Select(phrase => phrase.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(word => EnglishStem.Of(word.ToLowerInvariant())).ToArray())];

    /// <summary>The first place in the text where any of the phrases stands.</summary>
    public TextRange? Find(string text, IReadOnlyList<WordSpan> words, bool isChinese) => isChinese ? FindCharacters(text) : FindWords(words);

    private TextRange? FindCharacters(string text)
    {
        var best = characters.Select(word => (At: text.IndexOf(word, StringComparison.Ordinal), word.Length))
            .Where(hit => hit.At >= 0).OrderBy(hit => hit.At).ThenByDescending(hit => hit.Length).FirstOrDefault((-1, 0));
        return best.Item1 < 0 ? null : new TextRange(best.Item1, best.Item2);
    }

    private TextRange? FindWords(IReadOnlyList<WordSpan> words)
    {
        for (var at = 0; at < words.Count; at++)
            foreach (var phrase in stems)
                if (Stands(words, at, phrase))
                    return new TextRange(words[at].Start, words[at + phrase.Length - 1].Start + words[at + phrase.Length - 1].Length - words[at].Start);
        return null;
    }

    private static bool Stands(IReadOnlyList<WordSpan> words, int at, string[] phrase)
    {
        if (phrase.Length == 0 || at + phrase.Length > words.Count)
            return false;
        for (var place = 0; place < phrase.Length; place++)
            if (!string.Equals(words[at + place].Word, phrase[place], StringComparison.Ordinal))
                return false;
        return true;
    }
}
