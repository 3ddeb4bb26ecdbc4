using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Digest.Storage;

/// <summary>A statement written as an interpolated string, whose holes become parameters and never text.</summary>
[InterpolatedStringHandler]
internal sealed class Sql(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + (formattedCount * 4));
    private readonly List<object> _arguments = new(formattedCount);

    public string Text => _text.ToString();

    public IReadOnlyList<object> Arguments => _arguments;

    public static string NameOf(int index) => "@p" + index.ToString(CultureInfo.InvariantCulture);

    public void AppendLiteral(string literal) => _text.Append(literal);

    /// <summary>A part of the statement itself, chosen by the dialect.</summary>
    public void AppendFormatted(SqlText part) => _text.Append(part.Text);

    public void AppendFormatted<T>(T value)
    {
        _text.Append(NameOf(_arguments.Count));
        _arguments.Add(Stored(value));
    }

    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        DateTimeOffset instant => instant.ToUnixTimeMilliseconds(),
        TimeSpan span => (long)span.TotalMilliseconds,
        Uri url => url.AbsoluteUri,
        bool flag => flag ? 1L : 0L,
        int number => (long)number,
        Enum member => Convert.ToInt64(member, CultureInfo.InvariantCulture),
        string text => Storable(text),
        _ => value,
    };

    /// <summary>PostgreSQL takes neither NUL nor half a surrogate pair; both databases then hold the same.</summary>
    private static string Storable(string text)
    {
        var broken = text.AsSpan().Contains('\0');
        for (var i = 0; i < text.Length && !broken; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsSurrogatePair(text, i)) i++;
            else broken = true;
        }

        return broken ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD') : text;
    }
}
