namespace Digest.Summaries;

/// <summary>Makes a brief of a model's answer: pairs of lines that hold, the extracted ones in place of those that do not, and both halves with the same facts.</summary>
public sealed class BriefWeaver(ExtractiveSummarizer extractive, FactReader reader, SummaryOptions options)
{
    private readonly LineGate _gate = new(reader);
    private readonly FactBalance _balance = new(reader);
    private readonly FactFinder _finder = new(reader);

    /// <summary>The brief without a model.</summary>
    public Brief Plain(Story story) => extractive.Summarize(story);

    /// <summary>The brief of an answer; the same as without a model when nothing of it holds.</summary>
    public Brief Weave(Story story, ChatSources sources, ChatAnswer answer)
    {
        var plain = extractive.Summarize(story);
        var title = Pair(answer.Chinese.Title, answer.English.Title, sources);
        var pairs = Enumerable.Range(0, options.Sentences).Select(at => Pair(At(answer.Chinese, at), At(answer.English, at), sources)).ToList();
        if (title is null && pairs.TrueForAll(pair => pair is null)) return plain;
        List<Line> chinese = [title?.Chinese ?? plain.ChineseHeadline, .. Body(pairs.ConvertAll(pair => pair?.Chinese), plain.Chinese)];
        List<Line> english = [title?.English ?? plain.EnglishHeadline, .. Body(pairs.ConvertAll(pair => pair?.English), plain.English)];
        _balance.Even(chinese, english);
        return Brief.Of(story, chinese, english, _finder.FindAll(story, chinese.Concat(english)));
    }

    private static ChatLine At(ChatHalf half, int at) => at < half.Lines.Count ? half.Lines[at] : new ChatLine("", []);

    /// <summary>Both lines, when both hold and carry the same names, figures and dates.</summary>
    private (Line Chinese, Line English)? Pair(ChatLine chinese, ChatLine english, ChatSources sources)
    {
        if (_gate.Admit(chinese, chinese: true, sources) is not { } left || _gate.Admit(english, chinese: false, sources) is not { } right) return null;
        return _balance.Missing([left], [right], chinese: true) is null && _balance.Missing([right], [left], chinese: false) is null ? (left, right) : null;
    }

    /// <summary>A refused line gives its place to the extracted one, unless that stands on a sentence that is told already.</summary>
    private static IEnumerable<Line> Body(List<Line?> written, IReadOnlyList<Line> plain)
    {
        var told = written.OfType<Line>().SelectMany(line => line.Sources).Select(sentence => sentence.Id).ToHashSet(StringComparer.Ordinal);
        for (var at = 0; at < written.Count; at++)
        {
            if (written[at] is { } line) yield return line;
            else if (at < plain.Count && !plain[at].Sources.Any(sentence => told.Contains(sentence.Id))) yield return plain[at];
        }
    }
}
