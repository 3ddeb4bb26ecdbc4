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

    /// <summary>The first frame of the table that has a verb in the text, the most telling ones standing first; Other when none has.</summary>
    public FrameHit Find(string text, bool chinese)
    {
        var words = chinese ? [] : WordSpan.Read(text);
        foreach (var (frame, phrases) in frames)
            if (phrases.Find(text, words, chinese) is { } span)
                return new(frame, span.Start, span.Length);
        return new(EventFrame.Other, -1, 0);
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
}
