using System.Globalization;
using Digest.Text;

namespace Digest.Summaries;

/// <summary>Finds every figure of a sentence, so that none is lost on the way to the other language.</summary>
public static class FigureFinder
{
    private const int LongestUnit = 12;
    private static readonly string[] Units = ["GB", "TB", "MB", "PB", "GHz", "MHz", "Hz", "fps", "ms", "kW", "MW", "GW", "nm", "px", "MB/s", "GB/s", "Gbps"];

    /// <summary>The figures in the order of the text, those within <paramref name="taken"/> ranges (names, dates) left out; digits that count nothing known stay as they are.</summary>
    public static IReadOnlyList<FoundFigure> Find(string text, IReadOnlyList<TextRange> taken)
    {
        var figures = QuantityReader.Read(text).Where(quantity => !IsYear(quantity) && !IsSize(text, quantity)).Select(Of).Where(figure => IsFree(taken, figure.Start, figure.Length)).ToList();
        var read = taken.Concat(figures.Select(figure => new TextRange(figure.Start, figure.Length))).ToArray();
        figures.AddRange(BareDigits(text).Where(figure => IsFree(read, figure.Start, figure.Length)));
        return Shared(text, [.. figures.OrderBy(figure => figure.Start)]);
    }

    // "0.08 和 0.14 美元": the first of two amounts is money as well.
    private static FoundFigure[] Shared(string text, FoundFigure[] figures)
    {
        for (var at = figures.Length - 2; at >= 0; at--)
        {
            var (figure, next) = (figures[at], figures[at + 1]);
            var between = text[Math.Min(figure.Start + figure.Length, next.Start)..next.Start].Trim();
            if (figure.IsBare && next.Money is { } money && between is "和" or "与" or "、" or "及" or "/" or "and" && decimal.TryParse(figure.Key, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
                figures[at] = Of(money with { Value = value, UpTo = null, Raw = text.Substring(figure.Start, figure.Length), Start = figure.Start });
        }

        return figures;
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
        return new(quantity.Start, quantity.Raw.Length, english, QuantityWriter.Write(quantity, chinese: true), english) { Money = quantity.Unit == QuantityUnit.Money ? quantity : null, IsBare = quantity.Unit is QuantityUnit.Count or QuantityUnit.Other && quantity.Of is null && english.All(letter => !char.IsAsciiLetter(letter)) };
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
                yield return new(at, end - at + unit, text[at..(end + unit)], Literal(text, at, end + unit), Literal(text, at, end + unit)) { IsBare = true };
            at = Math.Max(end, at + 1);
        }
    }

    // 480p, 24 GB, 5.3-Codex: the letters that belong to digits stay with them, the same in both languages.
    private static string Literal(string text, int start, int end)
    {
        var last = Math.Min(text.Length, end + LongestUnit);
        while (end < last && (char.IsAsciiLetter(text[end]) || (text[end] is '-' && end + 1 < last && char.IsAsciiLetter(text[end + 1])))) end++;
        var unit = Array.Find(Units, unit => text.AsSpan(end).StartsWith(" " + unit, StringComparison.Ordinal) && (end + unit.Length + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[end + unit.Length + 1])));
        return text[start..(end + (unit is null ? 0 : unit.Length + 1))];
    }

    private static bool IsInner(string text, int start, int at) =>
        at > start && text[at] is '.' or ',' or ':' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool IsFree(IReadOnlyList<TextRange> taken, int start, int length) =>
        !taken.Any(range => range.Start < start + length && start < range.End);
}
