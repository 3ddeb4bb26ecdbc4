using Digest.Text;

namespace Digest.Summaries;

/// <summary>Finds every figure of a sentence, so that none is lost on the way to the other language.</summary>
public static class FigureFinder
{
    /// <summary>The figures in the order of the text, those within <paramref name="taken"/> ranges (names, dates) left out; digits that count nothing known stay as they are.</summary>
    public static IReadOnlyList<FoundFigure> Find(string text, IReadOnlyList<TextRange> taken)
    {
        var figures = QuantityReader.Read(text).Where(quantity => !IsYear(quantity) && !IsSize(text, quantity)).Select(Of).Where(figure => IsFree(taken, figure.Start, figure.Length)).ToList();
        var read = taken.Concat(figures.Select(figure => new TextRange(figure.Start, figure.Length))).ToArray();
        figures.AddRange(BareDigits(text).Where(figure => IsFree(read, figure.Start, figure.Length)));
        return [.. figures.OrderBy(figure => figure.Start)];
    }

    // 1280×720 multiplies nothing.
    private static bool IsSize(string text, Quantity quantity) =>
        quantity.Unit == QuantityUnit.Multiple && quantity.Start + quantity.Raw.Length is var end && end < text.Length && char.IsAsciiDigit(text[end]);

    // "The 2026 developer keynote" counts no developers.
    private static bool IsYear(Quantity quantity) =>
        quantity is { Unit: QuantityUnit.Count, Value: >= 1990 and <= 2099, Raw: [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ' ', ..] };

    private static FoundFigure Of(Quantity quantity)
    {
        var english = QuantityWriter.Write(quantity, chinese: false);
        return new(quantity.Start, quantity.Raw.Length, english, QuantityWriter.Write(quantity, chinese: true), english);
    }

    private static IEnumerable<FoundFigure> BareDigits(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInner(text, at, end)))
                end++;
            var unit = end < text.Length && text[end] == '折' ? 1 : 0;
            if (end > at && (at == 0 || !char.IsAsciiLetter(text[at - 1])))
                yield return new(at, end - at + unit, text[at..(end + unit)], text[at..(end + unit)], text[at..(end + unit)]);
            at = Math.Max(end, at + 1);
        }
    }

    private static bool IsInner(string text, int start, int at) =>
        at > start && text[at] is '.' or ',' or ':' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool IsFree(IReadOnlyList<TextRange> taken, int start, int length) =>
        !taken.Any(range => range.Start < start + length && start < range.End);
}
