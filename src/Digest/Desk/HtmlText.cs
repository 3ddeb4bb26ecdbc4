using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Digest.App.Desk;

/// <summary>HTML written as an interpolated text: what stands in braces is escaped, unless it is such a text itself.</summary>
[InterpolatedStringHandler]
public sealed class HtmlText
{
    private readonly StringBuilder _text;

    /// <summary>Called by the compiler for every <c>$"…"</c> that is to be HTML.</summary>
    public HtmlText(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    /// <summary>Nothing at all.</summary>
    public static HtmlText Empty => $"";

    /// <summary>The text when the condition holds, else nothing.</summary>
    public static HtmlText When(bool condition, HtmlText text) => condition ? text : Empty;

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted<T>(T value, string? format = null)
    {
        switch (value)
        {
            case HtmlText html:
                _text.Append(html._text);
                break;
            case IEnumerable<HtmlText> many:
                foreach (var html in many) _text.Append(html._text);
                break;
            case IFormattable formattable:
                _text.Append(WebUtility.HtmlEncode(formattable.ToString(format, CultureInfo.InvariantCulture)));
                break;
            default:
                _text.Append(WebUtility.HtmlEncode(value?.ToString()));
                break;
        }
    }

    public override string ToString() => _text.ToString();
}
