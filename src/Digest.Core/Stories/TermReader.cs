using System.Globalization;
using System.Text;
using Digest.Text;

namespace Digest.Stories;

/// <summary>Reads the terms of a telling in one pass; title words weigh more than words of the text.</summary>
public sealed class TermReader(ConceptLexicon lexicon)
{
    // A headline is all about the event; a word of the text may be background.
    private const double TitleWeight = 2;

    /// <summary>The terms of title and text, each by how often it stands there (dampened).</summary>
    public Terms Read(Telling telling)
    {
        var bag = new TermBag();
        Scan(Fold(telling.Title), TitleWeight, bag);
        Scan(Fold(telling.Opening), 1, bag);
        return bag.ToTerms();
    }

    /// <summary>The figures, names and versions of a text: what makes one sentence say more than another.</summary>
    public IEnumerable<string> Particulars(string text)
    {
        var bag = new TermBag();
        Scan(Fold(text), 1, bag);
        return bag.ToTerms().Shared.Keys.Where(term => term.Any(char.IsAsciiDigit));
    }

    /// <summary>The names of a headline that have a version, each with its versions.</summary>
    public ILookup<string, string> Versions(string headline)
    {
        var bag = new TermBag();
        Scan(Fold(headline), 1, bag);
        return bag.ToTerms().Shared.Keys.Select(term => term.Split('~')).Where(parts => parts.Length == 2).ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }

    private static string Fold(string text) => ChineseScript.ToSimplified(text.Normalize(NormalizationForm.FormKC));

    private void Scan(string text, double weight, TermBag bag)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
                at = Latin(text, at, weight, bag);
            else if (IsHan(text[at]))
                at = Han(text, at, weight, bag);
            else
                at++;
        }
    }

    private int Han(string text, int start, double weight, TermBag bag)
    {
        var end = start;
        while (end < text.Length && IsHan(text[end]))
            end++;
        for (var at = start; at < end - 1; at++)
            bag.AddOwn(text.Substring(at, 2), weight);
        for (var at = start; at < end;)
        {
            var (length, stems) = lexicon.Match(text, at);
            foreach (var stem in stems)
                bag.AddShared(stem, weight / Math.Sqrt(stems.Count));
            at += Math.Max(1, length);
        }

        return end;
    }

    private static int Latin(string text, int start, double weight, TermBag bag)
    {
        if (char.IsAsciiDigit(text[start]))
            return Number(text, start, weight, bag);
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        var word = text[start..end].ToLowerInvariant();
        if (StopWords.Contains(word))
            return end;
        bag.AddShared(EnglishStem.Of(word), weight);
        bag.AddVersion(word, VersionAfter(text, end), weight);
        return end;
    }

    // "GPT-5.4", "Qwen3", "Opus 4.6": the number that follows a name at once is its version.
    private static string VersionAfter(string text, int at)
    {
        if (at < text.Length && text[at] is '-' or ' ')
            at++;
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end > at && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        return text[at..end];
    }

    private static int Number(string text, int start, double weight, TermBag bag)
    {
        var (value, end) = Figures.Read(text, start);
        bag.AddShared("#" + value.ToString("G4", CultureInfo.InvariantCulture), weight);
        return end;
    }

    private static bool IsHan(char unit) => unit is >= '\u3400' and <= '\u9fff';
}
