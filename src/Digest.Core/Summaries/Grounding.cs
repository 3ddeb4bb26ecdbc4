using Digest.Text;

namespace Digest.Summaries;

/// <summary>The gate that every sentence passes which nobody extracted: its names, figures, dates and quotations must stand in what it cites.</summary>
public sealed class Grounding(FactReader reader)
{
    /// <summary>What the sentence says that the cited texts do not; empty when it may be printed.</summary>
    public IReadOnlyList<Ungrounded> Check(string sentence, IReadOnlyList<string> cited)
    {
        var said = Read(sentence);
        var known = cited.Select(Read).ToArray();
        return
        [
            .. Names(said, known, cited),
            .. Words(sentence, said, cited),
            .. Beyond(said.Figures.Select(figure => figure.Key), known.SelectMany(text => text.Figures.Select(figure => figure.Key)), UngroundedKind.Figure),
            .. Beyond(said.Dates.Select(Key), known.SelectMany(text => text.Dates.Select(Key)), UngroundedKind.Date),
            .. Quotations.Find(sentence).Where(quote => !cited.Any(text => text.Contains(quote, StringComparison.Ordinal))).Select(quote => new Ungrounded(UngroundedKind.Quotation, quote)),
        ];
    }

    private static string Key(DateMention date) => date.Write(chinese: false);

    private SentenceFacts Read(string text) => reader.Read(text, text.Any(ChineseScript.IsHan));

    private static IEnumerable<Ungrounded> Names(SentenceFacts said, SentenceFacts[] known, IReadOnlyList<string> cited)
    {
        var topics = said.Names.Where(name => !name.Topic.Id.StartsWith(LatinNames.Prefix, StringComparison.Ordinal)).ToArray();
        foreach (var beyond in Beyond(topics.Select(name => name.Topic.Id), known.SelectMany(text => text.Names.Select(name => name.Topic.Id)), UngroundedKind.Name))
            yield return beyond;
        foreach (var name in said.Names.Except(topics).Select(name => name.In(chinese: false)).Concat(topics.Where(name => name.IsPart).Select(name => name.In(chinese: false))))
            if (!cited.Any(text => text.Contains(name, StringComparison.OrdinalIgnoreCase)))
                yield return new(UngroundedKind.Name, name);
    }

    // A capital or a digit inside a sentence makes a name, whether or not anybody knows it.
    private static IEnumerable<Ungrounded> Words(string sentence, SentenceFacts said, IReadOnlyList<string> cited) =>
        LatinWords.NamesOf(sentence)
            .Where(word => !said.Names.Any(name => name.Start <= word.Start && word.End <= name.End) && !said.Dates.Any(date => date.Start <= word.Start && word.End <= date.Start + date.Raw.Length))
            .Select(word => sentence.Substring(word.Start, word.Length))
            .Where(word => !cited.Any(text => LatinWords.Stands(text, word)))
            .Select(word => new Ungrounded(UngroundedKind.Name, word));

    // Said more often than it is known: 5 and 5 does not follow from 3 and 5.
    private static IEnumerable<Ungrounded> Beyond(IEnumerable<string> said, IEnumerable<string> known, UngroundedKind kind)
    {
        var left = known.CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var key in said)
        {
            var count = left.GetValueOrDefault(key);
            if (count == 0)
                yield return new(kind, key);
            left[key] = count - 1;
        }
    }
}
