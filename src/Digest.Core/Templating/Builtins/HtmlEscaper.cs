using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Digest.Templating.Builtins;

/// <summary>Escapes text for HTML exactly as <see cref="System.Net.WebUtility.HtmlEncode(string)"/> does, so that Scriban gives the same bytes, but a vector at a time.</summary>
internal static class HtmlEscaper
{
    private const ushort LatinFirst = 0xA0;
    private const ushort LatinLast = 0xFF;
    private const ushort SurrogateFirst = 0xD800;
    private const ushort SurrogateLast = 0xDFFF;

    public static string Escape(string text)
    {
        var special = IndexOfSpecial(text);
        if (special < 0)
            return text;

        var result = new StringBuilder(text.Length + 32);
        var rest = text.AsSpan();
        while (special >= 0)
        {
            result.Append(rest[..special]).Append(EntityOf(rest[special..], out var used));
            rest = rest[(special + used)..];
            special = IndexOfSpecial(rest);
        }

        return result.Append(rest).ToString();
    }

    /// <summary>Where the next character stands that must be escaped, or minus one.</summary>
    public static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var i = 0;
        for (; i <= units.Length - Vector128<ushort>.Count; i += Vector128<ushort>.Count)
        {
            var found = SpecialIn(Vector128.Create(units[i..])).ExtractMostSignificantBits();
            if (found != 0)
                return i + BitOperations.TrailingZeroCount(found);
        }

        for (; i < units.Length; i++)
        {
            if (IsSpecial(units[i]))
                return i;
        }

        return -1;
    }

    /// <summary>What stands for the first character of a text, and how many units of it that covers.</summary>
    public static string EntityOf(ReadOnlySpan<char> text, out int used)
    {
        used = 1;
        switch (text[0])
        {
            case '<':
                return "&lt;";
            case '>':
                return "&gt;";
            case '&':
                return "&amp;";
            case '"':
                return "&quot;";
            case '\'':
                return "&#39;";
        }

        Rune.DecodeFromUtf16(text, out var rune, out used);
        return rune.IsBmp && rune.Value > LatinLast ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"&#{rune.Value};");
    }

    private static bool IsSpecial(ushort unit) =>
        unit is '<' or '>' or '&' or '"' or '\'' or (>= LatinFirst and <= LatinLast) or (>= SurrogateFirst and <= SurrogateLast);

    private static Vector128<ushort> SpecialIn(Vector128<ushort> units)
    {
        var markup = Vector128.Equals(units, Vector128.Create((ushort)'<'))
            | Vector128.Equals(units, Vector128.Create((ushort)'>'))
            | Vector128.Equals(units, Vector128.Create((ushort)'&'))
            | Vector128.Equals(units, Vector128.Create((ushort)'"'))
            | Vector128.Equals(units, Vector128.Create((ushort)'\''));
        var latin = Vector128.LessThanOrEqual(units - Vector128.Create(LatinFirst), Vector128.Create((ushort)(LatinLast - LatinFirst)));
        var surrogate = Vector128.LessThanOrEqual(units - Vector128.Create(SurrogateFirst), Vector128.Create((ushort)(SurrogateLast - SurrogateFirst)));
        return markup | latin | surrogate;
    }
}
