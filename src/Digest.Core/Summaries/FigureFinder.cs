using System.Globalization;
using Digest.Stories;

namespace Digest.Summaries;

/// <summary>Finds every figure of a sentence, so that none is lost on the way to the other language.</summary>
public static class FigureFinder
{
    /// <summary>The figures in the order of the text, those within <paramref name="taken"/> ranges (names, dates) left out.</summary>
    public static IReadOnlyList<FoundFigure> Find(string text, IReadOnlyList<(int Start, int End)> taken)
    {
        var figures = new List<FoundFigure>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                at++;
                continue;
            }

            var (value, end) = Figures.Read(text, at);
            var percent = end < text.Length && text[end] is '%' or '％';
            if (!taken.Any(range => range.Start < end && at < range.End))
                figures.Add(Of(at, percent ? end + 1 - at : end - at, value, percent ? "%" : ""));
            at = end;
        }

        return figures;
    }

    private static FoundFigure Of(int start, int length, double value, string unit)
    {
        var plain = ((decimal)value).ToString("#,0.####", CultureInfo.InvariantCulture) + unit;
        return new(start, length, plain, plain, plain);
    }
}
