using Digest.Text;

namespace Digest.Summaries;

/// <summary>What a sentence holds that either language must carry: names, figures, dates, set terms and the kind of event.</summary>
public sealed record SentenceFacts(string Text, bool IsChinese, FrameHit Frame, Mood Mood, IReadOnlyList<NamedSpan> Names)
{
    public IReadOnlyList<FoundFigure> Figures { get; init; } = [];

    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>Set terms of the field, in the order of the text.</summary>
    public IReadOnlyList<Bilingual> Terms { get; init; } = [];

    /// <summary>True when a reader would learn nothing from a fact line of this sentence.</summary>
    public bool IsEmpty => Names.Count == 0 && Figures.Count == 0 && Dates.Count == 0;
}
