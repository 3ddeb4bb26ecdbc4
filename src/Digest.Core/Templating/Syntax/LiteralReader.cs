using System.Globalization;
using System.Numerics;
using System.Text;
using Digest.Templating.Values;

namespace Digest.Templating.Syntax;

/// <summary>The values of literal tokens.</summary>
internal static class LiteralReader
{
    private static readonly Dictionary<char, char> Escapes = new()
    {
        ['0'] = '\0', ['\''] = '\'', ['"'] = '"', ['\\'] = '\\', ['b'] = '\b', ['f'] = '\f', ['n'] = '\n', ['r'] = '\r', ['t'] = '\t', ['v'] = '\v', ['{'] = '{', ['}'] = '}',
    };

    /// <summary>False when the token is no literal, or when its <paramref name="problem"/> is given, no good one.</summary>
    public static bool TryRead(Token token, out object? value, out string? problem)
    {
        problem = null;
        value = token.Kind switch
        {
            TokenKind.Integer => Integer(token.Text),
            TokenKind.HexInteger => Unsigned(token.Text, "0" + Digits(token.Text), NumberStyles.HexNumber),
            TokenKind.BinaryInteger => Unsigned(token.Text, "0" + Digits(token.Text), NumberStyles.BinaryNumber),
            TokenKind.Float => Float(token.Text),
            TokenKind.Text => Unescape(token.Text[1..^1]),
            TokenKind.VerbatimText => token.Text[1..^1].Replace("``", "`", StringComparison.Ordinal),
            TokenKind.InterpolatedWhole or TokenKind.InterpolatedBegin => Unescape(token.Text[2..^1]),
            TokenKind.InterpolatedMiddle or TokenKind.InterpolatedEnd => Unescape(token.Text[1..^1]),
            _ => null,
        };
        if (value is null && token.Kind is TokenKind.Integer or TokenKind.Float)
            problem = token.Kind == TokenKind.Integer ? $"Unable to parse the integer {token.Text}" : $"Unable to parse double value `{token.Text}`";
        return value is not null;
    }

    private static object? Integer(string text)
    {
        const NumberStyles Style = NumberStyles.Integer | NumberStyles.AllowExponent;
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        if (int.TryParse(digits, Style, CultureInfo.InvariantCulture, out var small))
            return Boxed.Of(small);
        if (long.TryParse(digits, Style, CultureInfo.InvariantCulture, out var large))
            return large;
        return digits.Length < 1000 && ExponentOf(digits) < 1000 && BigInteger.TryParse(digits, Style, CultureInfo.InvariantCulture, out var huge) ? huge : null;
    }

    private static int ExponentOf(string digits)
    {
        var at = digits.IndexOfAny(['e', 'E']);
        return at < 0 || !int.TryParse(digits.AsSpan(at + 1), NumberStyles.Integer, CultureInfo.InvariantCulture, out var exponent) ? 0 : exponent;
    }

    private static string Digits(string text) => text[2..].Replace("_", "", StringComparison.Ordinal).TrimEnd('u', 'U');

    private static object? Unsigned(string text, string digits, NumberStyles style)
    {
        if (!BigInteger.TryParse(digits, style, CultureInfo.InvariantCulture, out var value))
            return null;

        var unsigned = text[^1] is 'u' or 'U';
        if (value > ulong.MaxValue || (unsigned && value > uint.MaxValue))
            return value;
        if (value > uint.MaxValue)
            return unchecked((long)(ulong)value);
        return unsigned ? (long)value : Boxed.Of(unchecked((int)(uint)value));
    }

    private static object? Float(string text)
    {
        var number = text.AsSpan().TrimEnd("fFdDmM").ToString().Replace("_", "", StringComparison.Ordinal);
        var culture = CultureInfo.InvariantCulture;
        if (text[^1] is 'f' or 'F')
            return float.TryParse(number, NumberStyles.Float, culture, out var single) ? single : null;
        if (text[^1] is 'm' or 'M' && decimal.TryParse(number, NumberStyles.Float, culture, out var exact))
            return exact;
        return double.TryParse(number, NumberStyles.Float, culture, out var wide) ? wide : null;
    }

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
                result.Append(text[i]);
            else
                i = Append(result, text, i + 1);
        }

        return result.ToString();
    }

    /// <summary>Appends the character of an escape; returns where it ends.</summary>
    private static int Append(StringBuilder result, string text, int at)
    {
        if (text[at] == '\r')
            return at + 1 < text.Length && text[at + 1] == '\n' ? at + 1 : at;
        if (text[at] == '\n')
            return at;
        if (text[at] is not ('u' or 'x'))
        {
            result.Append(Escapes.GetValueOrDefault(text[at], text[at]));
            return at;
        }

        var length = text[at] == 'u' ? 4 : 2;
        result.Append((char)int.Parse(text.AsSpan(at + 1, length), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        return at + length;
    }
}
