using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Digest.Text;

/// <summary>Turns a body's bytes into text: byte order mark, shape of the bytes, claims, evidence, in that order.</summary>
public static class EncodingSniffer
{
    // Code pages whose text is all ASCII bytes, so that nothing but the claim tells them: ISO-2022-JP, ISO-2022-KR, HZ.
    private static readonly int[] SevenBitCodePages = [50220, 50225, 52936];

    private const string Utf8Name = "utf-8";

    // windows-1252, which every claim of ISO 8859-1 means.
    private const int WesternCodePage = 1252;

    private static ReadOnlySpan<byte> EbcdicDeclaration => [0x4C, 0x6F, 0xA7, 0x94, 0x93];

    /// <summary>Reads the whole body; what is no character of the charset becomes U+FFFD and a fault.</summary>
    /// <param name="body">The bytes as served, after decompression.</param>
    /// <param name="contentType">The Content-Type header, for its charset.</param>
    public static DecodedText Decode(ReadOnlyMemory<byte> body, string? contentType)
    {
        using var decoded = DecodeCharacters(body, contentType);
        return new DecodedText(decoded.Characters.ToString(), decoded.Charset, decoded.Faults);
    }

    /// <summary>The same without a string of the whole, for readers that keep only parts.</summary>
    public static DecodedCharacters DecodeCharacters(ReadOnlyMemory<byte> body, string? contentType)
    {
        var bytes = body.Span;
        if (ByShape(bytes) is var (encoding, mark)) return Read(bytes[mark..], encoding, []);

        var claims = CharsetClaims.Of(bytes, contentType);
        if (Utf8Unless(CharsetNames.Find(claims.Count > 0 ? claims[0] : null), bytes, claims) is { } utf8) return utf8;

        var claimed = claims.Select(CharsetNames.Find).OfType<Encoding>().Where(ReadsAscii).ToList();
        foreach (var candidate in claimed.Where(candidate => candidate.CodePage != Encoding.UTF8.CodePage).OrderBy(candidate => candidate.IsSingleByte))
        {
            if (candidate.IsSingleByte) return Read(bytes, OrEastAsian(candidate, bytes), claims);
            if (Whole(bytes, candidate) is { } text) return Finish(text, candidate, claims);
        }

        return Utf8Evidence.IsMostlyUtf8(bytes)
            ? Read(bytes, Encoding.UTF8, claims)
            : Read(bytes, CharsetEvidence.Best(bytes) ?? FirstLegacy(claimed), claims);
    }

    private static (Encoding Encoding, int MarkLength)? ByShape(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [not 0, 0, 0, 0, not 0, 0, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false), 0),
        [0, 0, 0, not 0, 0, 0, 0, not 0, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 0),
        [not 0, 0, not 0, 0, ..] => (Encoding.Unicode, 0),
        [0, not 0, 0, not 0, ..] => (Encoding.BigEndianUnicode, 0),
        _ when bytes.StartsWith(EbcdicDeclaration) => (Ebcdic(bytes), 0),
        _ => null,
    };

    private static Encoding Ebcdic(ReadOnlySpan<byte> bytes)
    {
        var international = CharsetNames.Find("cp037") ?? Encoding.Latin1;
        var declaration = international.GetString(bytes[..Math.Min(bytes.Length, 200)]);
        return CharsetNames.Find(CharsetClaims.InDeclaration(declaration)) is { } named && !ReadsAscii(named) ? named : international;
    }

    /// <summary>The body as UTF-8 where it is whole UTF-8, unless the claim knows better: only a claim tells ISO-2022, and pairs of bytes may be Han.</summary>
    private static DecodedCharacters? Utf8Unless(Encoding? claimed, ReadOnlySpan<byte> bytes, IReadOnlyList<string> claims)
    {
        if (claimed is not null && IsSevenBit(claimed, bytes)) return Read(bytes, claimed, claims);
        if (ReadUtf8(bytes) is not { } characters) return null;
        if (claimed is null || claimed.CodePage == Encoding.UTF8.CodePage) return new DecodedCharacters(characters.AsMemory(), Utf8Name, [], characters.Array);

        var han = MayBeHan(claimed, bytes) ? Whole(bytes, claimed) : null;
        return han is null
            ? new DecodedCharacters(characters.AsMemory(), Utf8Name, [Contradiction(claims[0], Utf8Name)], characters.Array)
            : Finish(han, claimed, claims);
    }

    private static bool IsSevenBit(Encoding claimed, ReadOnlySpan<byte> bytes) =>
        Array.IndexOf(SevenBitCodePages, claimed.CodePage) >= 0 && Ascii.IsValid(bytes);

    private static bool MayBeHan(Encoding claimed, ReadOnlySpan<byte> bytes) =>
        !claimed.IsSingleByte && ReadsAscii(claimed) && Utf8Evidence.HasOnlyPairs(bytes) && !Ascii.IsValid(bytes);

    /// <summary>The characters in lent memory; null when a sequence is broken.</summary>
    private static ArraySegment<char>? ReadUtf8(ReadOnlySpan<byte> bytes)
    {
        var lent = ArrayPool<char>.Shared.Rent(bytes.Length);
        if (Utf8.ToUtf16(bytes, lent, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done) return new ArraySegment<char>(lent, 0, length);
        ArrayPool<char>.Shared.Return(lent);
        return null;
    }

    private static DecodedCharacters Read(ReadOnlySpan<byte> bytes, Encoding encoding, IReadOnlyList<string> claims) =>
        Finish(encoding.GetString(bytes), encoding, claims);

    private static DecodedCharacters Finish(string text, Encoding encoding, IReadOnlyList<string> claims)
    {
        var faults = new List<string>();
        if (claims.Count > 0 && CharsetNames.Find(claims[0])?.CodePage != encoding.CodePage)
        {
            faults.Add(Contradiction(claims[0], encoding.WebName));
        }

        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            faults.Add($"Some characters are broken in {encoding.WebName}.");
        }

        return new DecodedCharacters(text.AsMemory(), encoding.WebName, faults);
    }

    /// <summary>Servers that were told nothing claim a Western charset; text that is plainly Chinese, Japanese or Korean knows better.</summary>
    private static Encoding OrEastAsian(Encoding claimed, ReadOnlySpan<byte> bytes) =>
        claimed.CodePage == WesternCodePage && CharsetEvidence.Best(bytes) is { IsSingleByte: false } eastAsian ? eastAsian : claimed;

    private static string Contradiction(string claim, string charset) => $"The charset is declared as {claim}, but the bytes are {charset}.";

    private static bool ReadsAscii(Encoding encoding) => encoding.GetString("<a1"u8) is "<a1";

    /// <summary>The text in a charset of several bytes a character; null when too much of it breaks.</summary>
    private static string? Whole(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        // Feeds are cut at byte limits and stitched from templates: one broken character in two hundred is no counter-evidence.
        var text = encoding.GetString(bytes);
        var broken = text.AsSpan().Count('\uFFFD') + text.AsSpan().Count('?') - bytes.Count((byte)'?');
        return broken <= text.Length / 200 ? text : null;
    }

    private static Encoding FirstLegacy(List<Encoding> claimed) =>
        claimed.Find(candidate => candidate.CodePage != Encoding.UTF8.CodePage) ?? CharsetNames.Find("windows-1252") ?? Encoding.Latin1;
}
