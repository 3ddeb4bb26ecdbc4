using Digest.Text;

namespace Digest.Summaries;

/// <summary>What a sentence holds that either language must carry: names, figures, dates, and the kind of event.</summary>
public sealed record SentenceFacts(
    FrameHit Frame,
    Mood Mood,
    IReadOnlyList<NamedSpan> Names,
    IReadOnlyList<FoundFigure> Figures,
    IReadOnlyList<DateMention> Dates)
{
    /// <summary>Reads a sentence; <paramref name="topics"/> are the topics of its story.</summary>
    public static SentenceFacts Of(string text, bool chinese, IEnumerable<Topic> topics)
    {
        var dates = DateMentionReader.Read(text, null);
        var ranges = dates.Select(date => new TextRange(date.Start, date.Raw.Length)).ToArray();
        var names = NameFinder.Find(text, topics, chinese).Where(name => !ranges.Any(range => range.Start < name.End && name.Start < range.End)).ToArray();
        var taken = names.Select(name => new TextRange(name.Start, name.Length)).Concat(ranges).ToArray();
        var plain = Mask(text, names);
        return new(FrameLexicon.Default.Find(plain, chinese), FrameLexicon.Default.MoodOf(plain, chinese), names, FigureFinder.Find(text, taken), dates);
    }

    /// <summary>The sentence with its names blanked, so that a verb or term inside a name is not read as one.</summary>
    public static string Mask(string text, IEnumerable<NamedSpan> names)
    {
        var letters = text.ToCharArray();
        foreach (var name in names)
            letters.AsSpan(name.Start, name.Length).Fill('_');
        return new string(letters);
    }
}
