using Digest.Stories;

namespace Digest.Summaries;

/// <summary>Knows by their verbs the fifteen kinds of event, and the moods that keep an event from being a fact, in Chinese and English.</summary>
public sealed class FrameLexicon
{
    private readonly IReadOnlyList<(EventFrame Frame, PhraseSet Phrases)> frames =
        [.. DataTable.Rows("frames.tsv").Select(row => (Enum.Parse<EventFrame>(row[0]), new PhraseSet(row[1], row[2])))];

    private readonly IReadOnlyList<(Mood Mood, PhraseSet Phrases)> moods =
        [.. DataTable.Rows("moods.tsv").Select(row => (Enum.Parse<Mood>(row[0]), new PhraseSet(row[1], row[2])))];

    /// <summary>The built-in words; read once.</summary>
    public static FrameLexicon Default { get; } = new();

    /// <summary>The frame of the text: one that needs no other verb (funding, a lawsuit …) before the common ones, of which the earliest in the text counts; Other when none has a verb.</summary>
    public FrameHit Find(string text, bool chinese)
    {
        var words = chinese ? [] : WordSpan.Read(text);
        var hits = frames.Select(row => (row.Frame, Span: row.Phrases.Find(text, words, chinese)))
            .Where(hit => hit.Span is not null)
            .Select(hit => new FrameHit(hit.Frame, hit.Span.GetValueOrDefault().Start, hit.Span.GetValueOrDefault().Length))
            .ToArray();
        if (hits.Length == 0)
            return new(EventFrame.Other, -1, 0);
        return IsCommon(hits[0].Frame) ? hits.MinBy(hit => hit.Start) : hits[0];
    }

    /// <summary>Rumour, denial, intent, or plain when the text asserts what it says.</summary>
    public Mood MoodOf(string text, bool chinese)
    {
        var words = chinese ? [] : WordSpan.Read(text);
        foreach (var (mood, phrases) in moods)
            if (phrases.Find(text, words, chinese) is not null)
                return mood;
        return Mood.Plain;
    }

    private static bool IsCommon(EventFrame frame) =>
        frame is EventFrame.Price or EventFrame.Benchmark or EventFrame.Partnership or EventFrame.Policy or EventFrame.Research or EventFrame.Update or EventFrame.Release;
}
