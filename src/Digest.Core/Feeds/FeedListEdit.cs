using System.Text;

namespace Digest.Feeds;

/// <summary>Puts one line into a JSON array and takes it out again, so that the second undoes the first byte by byte.</summary>
internal static class FeedListEdit
{
    /// <summary>The text with one more element, on a line of its own where the array is written so.</summary>
    public static byte[] Add(byte[] text, PlacedValue array, string element)
    {
        if (array.Items.Count == 0)
            return Splice(text, (Trivia.LastComment(text, array.Start + 1), 0, NewLine(text) + Indent(text, array) + element));

        var last = array.Items[^1];
        var comma = Trivia.Comma(text, last.End);
        var anchor = Trivia.SameLine(text, comma is { } at ? at + 1 : last.End);
        var lead = Lead(text, array, anchor);
        return comma is null
            ? Splice(text, (last.End, 0, ","), (anchor, 0, lead + element))
            : Splice(text, (anchor, 0, lead + element + ","));
    }

    /// <summary>The text without that element, its comma, its line break and the comment behind it.</summary>
    public static byte[] Remove(byte[] text, PlacedValue array, int index)
    {
        var item = array.Items[index];
        var comma = Trivia.Comma(text, item.End);
        var after = comma is { } at ? at + 1 : item.End;
        var (start, end) = Extent(text, item, after, first: index == 0);
        return comma is null && index > 0 && Trivia.Comma(text, array.Items[index - 1].End) is { } before
            ? Splice(text, (before, 1, ""), (start, end - start, ""))
            : Splice(text, (start, end - start, ""));
    }

    /// <summary>The text with another element in its place.</summary>
    public static byte[] Replace(byte[] text, PlacedValue item, string element) => Splice(text, (item.Start, item.End - item.Start, element));

    // An element on its own line goes with the line; one among others goes with the blank that parts it from its neighbour.
    private static (int Start, int End) Extent(byte[] text, PlacedValue item, int after, bool first)
    {
        if (Trivia.OwnLineStart(text, item.Start) is not null)
            return (Trivia.SpaceBefore(text, item.Start), Trivia.SameLine(text, after));
        return first && after > item.End
            ? (item.Start, Trivia.BlanksAfter(text, after))
            : (first ? item.Start : Trivia.SpaceBefore(text, item.Start), after);
    }

    // What stands before a new last element: the line break and margin of its elder brother, or a blank beside it.
    private static string Lead(byte[] text, PlacedValue array, int anchor)
    {
        var last = array.Items[^1];
        if (Trivia.OwnLineStart(text, last.Start) is { } lineStart)
            return NewLine(text) + Encoding.UTF8.GetString(text[lineStart..last.Start]);
        var endsLine = anchor < text.Length && text[anchor] is (byte)'\n' or (byte)'\r';
        return endsLine ? NewLine(text) + Indent(text, array) : " ";
    }

    private static string NewLine(byte[] text) => text.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";

    private static string Indent(byte[] text, PlacedValue array)
    {
        var lineStart = text.AsSpan(0, array.Start).LastIndexOf((byte)'\n') + 1;
        var margin = text.AsSpan(lineStart..array.Start);
        var width = margin.IndexOfAnyExcept((byte)' ', (byte)'\t');
        var kept = Encoding.UTF8.GetString(margin[..Math.Max(width, 0)]);
        return kept + (kept.Contains('\t', StringComparison.Ordinal) ? "\t" : "  ");
    }

    private static byte[] Splice(byte[] text, params (int Start, int Length, string With)[] changes)
    {
        using var result = new MemoryStream(text.Length + 512);
        var position = 0;
        foreach (var (start, length, with) in changes)
        {
            result.Write(text, position, start - position);
            result.Write(Encoding.UTF8.GetBytes(with));
            position = start + length;
        }

        result.Write(text, position, text.Length - position);
        return result.ToArray();
    }
}
