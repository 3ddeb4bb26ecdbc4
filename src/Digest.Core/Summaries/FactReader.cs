using Digest.Selection;
using Digest.Text;

namespace Digest.Summaries;

/// <summary>Reads what a sentence holds that either language must carry.</summary>
public sealed class FactReader(TopicMatcher matcher)
{
    private readonly NameFinder names = new(matcher);

    /// <summary>The facts of a sentence.</summary>
    public SentenceFacts Read(string text, bool chinese)
    {
        var dates = DateMentionReader.Read(text, null);
        var ranges = dates.Select(date => new TextRange(date.Start, date.Raw.Length)).ToArray();
        var named = names.Find(text, chinese).Where(name => !ranges.Any(range => range.Start < name.End && name.Start < range.End)).ToArray();
        var taken = named.Select(name => new TextRange(name.Start, name.Length)).Concat(ranges).ToArray();
        var plain = Mask(text, named);
        var frame = FrameLexicon.Default.Find(plain, chinese);
        return new(text, chinese, frame, FrameLexicon.Default.MoodOf(Clause.Around(plain, frame), chinese), named)
        {
            Figures = FigureFinder.Find(text, taken),
            Dates = dates,
            Terms = [.. TermGlossary.Default.Find(plain, chinese)],
        };
    }

    // A verb or term inside a name is not one.
    private static string Mask(string text, IEnumerable<NamedSpan> named)
    {
        var letters = text.ToCharArray();
        foreach (var name in named)
            letters.AsSpan(name.Start, name.Length).Fill('_');
        return new string(letters);
    }
}
