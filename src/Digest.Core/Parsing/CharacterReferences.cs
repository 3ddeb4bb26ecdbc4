using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace Digest.Parsing;

/// <summary>Reads &amp;name; and &amp;#number; with the names of HTML, since feeds use those whatever their format allows.</summary>
internal static class CharacterReferences
{
    // "CounterClockwiseContourIntegral" has 31 letters.
    private const int LongestName = 32;

    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>The names that a document declared itself; empty where it cannot.</summary>
    public static FrozenDictionary<string, string> NoneDeclared { get; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Appends a run with its references replaced; what is no reference stays as it stands.</summary>
    public static void Decode(ReadOnlySpan<char> run, TextBuffer target, IReadOnlyDictionary<string, string> declared)
    {
        while (true)
        {
            var ampersand = run.IndexOf('&');
            if (ampersand < 0)
            {
                target.Append(run);
                return;
            }

            target.Append(run[..ampersand]);
            run = run[ampersand..];
            run = run[DecodeOne(run, target, declared)..];
        }
    }

    /// <summary>Appends what the reference at the start of the run means, or its ampersand; says how many characters that took.</summary>
    public static int DecodeOne(ReadOnlySpan<char> run, TextBuffer target, IReadOnlyDictionary<string, string> declared)
    {
        if (run is ['&', 'l' or 'g', 't', ';', ..])
        {
            target.Append(run[1] == 'l' ? '<' : '>');
            return 4;
        }

        var length = run.Length > 2 && run[1] == '#' ? DecodeNumber(run, target) : DecodeName(run, target, declared);
        if (length > 0) return length;
        target.Append('&');
        return 1;
    }

    /// <summary>What browsers show for a control character of ISO 8859-1: the windows-1252 one that was meant.</summary>
    public static char FromWindows1252(char control) => Windows1252[control - '\u0080'];

    private static int DecodeNumber(ReadOnlySpan<char> run, TextBuffer target)
    {
        var hexadecimal = run[2] is 'x' or 'X';
        var start = hexadecimal ? 3 : 2;
        var end = start;
        while (end < run.Length && (hexadecimal ? char.IsAsciiHexDigit(run[end]) : char.IsAsciiDigit(run[end]))) end++;
        if (end == start) return 0;

        var style = hexadecimal ? NumberStyles.HexNumber : NumberStyles.None;
        if (uint.TryParse(run[start..end], style, CultureInfo.InvariantCulture, out var number)) AppendScalar(number, target);
        return end < run.Length && run[end] == ';' ? end + 1 : end;
    }

    private static void AppendScalar(uint number, TextBuffer target)
    {
        if (!Rune.TryCreate(number, out var rune)) return;
        if (number is >= 0x80 and <= 0x9F) rune = new Rune(FromWindows1252((char)number));
        if (Rune.IsControl(rune) && number is not (9 or 10 or 13)) return;
        Span<char> characters = stackalloc char[2];
        target.Append(characters[..rune.EncodeToUtf16(characters)]);
    }

    private static int DecodeName(ReadOnlySpan<char> run, TextBuffer target, IReadOnlyDictionary<string, string> declared)
    {
        var end = 1;
        while (end < run.Length && end <= LongestName && (char.IsAsciiLetterOrDigit(run[end]) || run[end] is '_' or '-' or '.')) end++;
        if (end == 1) return 0;

        var name = run[1..end];
        var closed = end < run.Length && run[end] == ';';
        var meaning = closed ? Meaning(name, declared) : UnclosedMeaning(name, run[end..]);
        if (meaning is null) return 0;
        target.Append(meaning);
        return closed ? end + 1 : end;
    }

    private static string? Meaning(ReadOnlySpan<char> name, IReadOnlyDictionary<string, string> declared) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u00A0",
        // The document types of RSS 0.91 and XHTML, which feeds were written for, not the later HTML 5.
        "lang" => "\u2329",
        "rang" => "\u232A",
        _ => declared.TryGetValue(name.ToString(), out var own) ? own : HtmlEntityProvider.Resolver.GetSymbol($"{name};"),
    };

    private static string? UnclosedMeaning(ReadOnlySpan<char> name, ReadOnlySpan<char> rest) =>
        rest is ['=', ..] ? null : HtmlEntityProvider.Resolver.GetSymbol(name.ToString());
}
