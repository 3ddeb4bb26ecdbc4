namespace Digest.Text;

/// <summary>Reads the figures of a text in either language: exact values with what they count.</summary>
public static class QuantityReader
{
    /// <summary>Every figure that counts something, in order. Bare numbers, versions and dates are none.</summary>
    public static IReadOnlyList<Quantity> Read(string text)
    {
        var plain = Plain(text);
        var found = new List<Quantity>();
        for (var at = 0; at < plain.Length;)
        {
            if (!MayStart(plain, at))
            {
                at++;
                continue;
            }

            var figure = FigureReader.Read(plain, at);
            if (figure is { } read && !Slip.Is(plain, read))
                Add(found, read.ToQuantity(text));
            at = figure?.End ?? AfterNumber(plain, at);
        }

        return found;
    }

    // In 每百万 token 0.5 美元 the million belongs to the price.
    private static void Add(List<Quantity> found, Quantity figure)
    {
        while (found.Count > 0 && found[^1].Start >= figure.Start)
            found.RemoveAt(found.Count - 1);
        found.Add(figure);
    }

    // Same length as the text: Simplified, half width, plain spaces.
    private static string Plain(string text) => string.Create(text.Length, ChineseScript.ToSimplified(text), (span, simplified) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = simplified[i] switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(simplified[i] - 0xFEE0),
                '\u00A0' or '\u3000' or '\u2009' or '\u202F' => ' ',
                '\u2010' or '\u2011' => '-',
                '\uFFE5' => '¥',
                var letter => letter,
            };
    });

    private static bool MayStart(string text, int at) => text[at] switch
    {
        >= '0' and <= '9' => !IsAttached(text, at),
        '数' or '几' or '两' or '〇' or '百' or '十' or '千' or '万' or '亿' => !IsOrdinal(text, at),
        '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' => !IsOrdinal(text, at),
        _ => char.IsAsciiLetter(text[at]) && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])),
    };

    // Digits of GPT-4, H100, v2.3 and 2026-06-01 belong to a name or a date.
    private static bool IsAttached(string text, int at)
    {
        if (at == 0 || Currency.Before(text, at) is not null)
            return false;

        var before = text[at - 1];
        return char.IsAsciiLetterOrDigit(before) || (before is '-' or '.' or '_' or '/' or ':' && at > 1 && char.IsAsciiLetterOrDigit(text[at - 2]));
    }

    private static bool IsOrdinal(string text, int at) => at > 0 && text[at - 1] is '第' or '周' or '期' or '初' or '多' or '无' or '其' or '少' or '参';

    private static int AfterNumber(string text, int at)
    {
        var end = at + 1;
        if (char.IsAsciiDigit(text[at]))
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
                end++;
        return end;
    }
}
