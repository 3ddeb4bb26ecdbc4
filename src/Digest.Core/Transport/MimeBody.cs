using System.Buffers.Text;
using System.Text;

namespace Digest.Transport;

/// <summary>
/// The body of a message, multipart/alternative, text before HTML, both base64, so that no relay has a reason to touch it.
/// It is encoded once for all readers; only the lines with a reader's own part are encoded again for each.
/// </summary>
public sealed class MimeBody
{
    // RFC 2045 §6.8: encoded lines have at most 76 characters, which hold 57 octets.
    private const int OctetsPerLine = 57;
    private const int CharactersPerLine = 78;

    private readonly List<MimePiece> _pieces = [];
    private readonly byte[] _mark;

    /// <param name="content">What all readers get.</param>
    /// <param name="mark">ASCII that stands for a reader's own part; empty when there is none.</param>
    public MimeBody(MailContent content, string mark)
    {
        _mark = Encoding.ASCII.GetBytes(mark);
        Share($"\r\n--{content.Boundary}\r\n{PartHeader("text/plain")}");
        Encode(content.Text);
        Share($"\r\n--{content.Boundary}\r\n{PartHeader("text/html")}");
        Encode(content.Html);
        Share($"\r\n--{content.Boundary}--\r\n");
    }

    /// <summary>The body as pieces in their order.</summary>
    /// <param name="own">As many ASCII characters as the mark.</param>
    public IEnumerable<ReadOnlyMemory<byte>> For(string own)
    {
        if (own.Length != _mark.Length) throw new ArgumentException($"A reader's part has {own.Length} characters, its place {_mark.Length}.", nameof(own));
        var octets = Encoding.ASCII.GetBytes(own);
        foreach (var piece in _pieces) yield return piece.Places.Count == 0 ? piece.Octets : Lines(Filled(piece, octets));
    }

    private static string PartHeader(string type) => $"Content-Type: {type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";

    private void Share(string text) => _pieces.Add(new MimePiece(Encoding.ASCII.GetBytes(text), []));

    private void Encode(string text)
    {
        ReadOnlyMemory<byte> octets = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"));
        var done = 0;
        foreach (var (start, end, places) in OwnLines(octets.Span))
        {
            if (start > done) _pieces.Add(new MimePiece(Lines(octets.Span[done..start]), []));
            _pieces.Add(new MimePiece(octets[start..end], places));
            done = end;
        }

        if (done < octets.Length) _pieces.Add(new MimePiece(Lines(octets.Span[done..]), []));
    }

    /// <summary>The stretches of whole lines that hold marks, with the marks' places within them.</summary>
    private List<(int Start, int End, List<int> Places)> OwnLines(ReadOnlySpan<byte> octets)
    {
        var found = new List<(int Start, int End, List<int> Places)>();
        if (_mark.Length == 0) return found;
        for (var at = octets.IndexOf(_mark); at >= 0; at = NextAfter(octets, at))
        {
            var start = at / OctetsPerLine * OctetsPerLine;
            var end = Math.Min(octets.Length, (at + _mark.Length + OctetsPerLine - 1) / OctetsPerLine * OctetsPerLine);
            if (found.Count > 0 && start < found[^1].End)
            {
                found[^1].Places.Add(at - found[^1].Start);
                found[^1] = found[^1] with { End = Math.Max(end, found[^1].End) };
            }
            else
            {
                found.Add((start, end, [at - start]));
            }
        }

        return found;
    }

    private int NextAfter(ReadOnlySpan<byte> octets, int at)
    {
        var from = at + _mark.Length;
        var next = octets[from..].IndexOf(_mark);
        return next < 0 ? -1 : from + next;
    }

    private static byte[] Filled(MimePiece piece, byte[] own)
    {
        var octets = piece.Octets.ToArray();
        foreach (var place in piece.Places) own.CopyTo(octets.AsSpan(place));
        return octets;
    }

    private static byte[] Lines(ReadOnlySpan<byte> octets)
    {
        var (whole, rest) = Math.DivRem(octets.Length, OctetsPerLine);
        var lines = new byte[(whole * CharactersPerLine) + (rest > 0 ? Base64.GetMaxEncodedToUtf8Length(rest) + 2 : 0)];
        var to = lines.AsSpan();
        while (!octets.IsEmpty)
        {
            var length = Math.Min(OctetsPerLine, octets.Length);
            Base64.EncodeToUtf8(octets[..length], to, out _, out var written);
            "\r\n"u8.CopyTo(to[written..]);
            octets = octets[length..];
            to = to[(written + 2)..];
        }

        return lines;
    }
}
