using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Digest.Templating.Builtins;

/// <summary>Prints and reads dates by Ruby's patterns, such as <c>%d %b %Y</c>.</summary>
internal static partial class DateFormat
{
    private static readonly Dictionary<char, string> NetFormats = new()
    {
        ['a'] = "ddd", ['A'] = "dddd", ['b'] = "MMM", ['B'] = "MMMM", ['c'] = "ddd MMM dd HH:mm:ss yyyy", ['d'] = "dd", ['D'] = "MM/dd/yy",
        ['e'] = "%d", ['F'] = "yyyy-MM-dd", ['h'] = "MMM", ['H'] = "HH", ['I'] = "hh", ['k'] = "%H", ['l'] = "%h", ['L'] = "fff",
        ['m'] = "MM", ['M'] = "mm", ['N'] = "fffffff00", ['p'] = "tt", ['P'] = "tt", ['r'] = "hh:mm:ss tt", ['R'] = "HH:mm", ['S'] = "ss",
        ['T'] = "HH:mm:ss", ['x'] = "d", ['X'] = "T", ['y'] = "yy", ['Y'] = "yyyy", ['Z'] = "zzz",
    };

    private static readonly Dictionary<char, Func<DateTime, CultureInfo, string>> Computed = new()
    {
        ['C'] = (date, _) => Two(date.Year / 100),
        ['e'] = (date, _) => Padded(date.Day),
        ['j'] = (date, _) => date.DayOfYear.ToString("D3", CultureInfo.InvariantCulture),
        ['k'] = (date, _) => Padded(date.Hour),
        ['l'] = (date, _) => Padded(date.Hour % 12 == 0 ? 12 : date.Hour % 12),
        ['n'] = (_, _) => "\n",
        ['P'] = (date, culture) => date.ToString("tt", culture).ToLowerInvariant(),
        ['s'] = (date, _) => new DateTimeOffset(date).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        ['t'] = (_, _) => "\t",
        ['u'] = (date, _) => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        ['U'] = (date, culture) => Week(date, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Sunday),
        ['v'] = (date, _) => string.Create(CultureInfo.InvariantCulture, $"{date.Day,2}-{date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant()}-{date.Year:D4}"),
        ['V'] = (date, _) => Two(ISOWeek.GetWeekOfYear(date)),
        ['W'] = (date, culture) => Week(date, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Monday),
        ['w'] = (date, _) => ((int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        ['%'] = (_, _) => "%",
    };

    public static string Print(DateTime date, string pattern, CultureInfo culture)
    {
        var result = new StringBuilder(pattern.Length + 16);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                result.Append(pattern[i]);
                continue;
            }

            var letter = pattern[++i];
            if (letter == 'g')
                culture = Cultures.Invariant;
            else if (Computed.TryGetValue(letter, out var compute))
                result.Append(compute(date, culture));
            else if (NetFormats.TryGetValue(letter, out var format))
                result.Append(date.ToString(format, culture));
            else
                result.Append('%').Append(letter);
        }

        return result.ToString();
    }

    /// <summary>Reads a date; null when the text is empty, the first day of the calendar when it is no date.</summary>
    public static DateTime? Parse(string? text, string? pattern, string? cultureName)
    {
        if (string.IsNullOrEmpty(text))
            return null;

        var culture = Cultures.Find(cultureName);
        var format = pattern is null ? null : ToNetFormat(pattern);
        var hasOffset = Offset().IsMatch(text);
        if (!hasOffset)
        {
            var known = format is null
                ? DateTime.TryParse(text, culture, DateTimeStyles.None, out var local)
                : DateTime.TryParseExact(text, format, culture, DateTimeStyles.None, out local);
            return known ? local : default;
        }

        var read = format is null
            ? DateTimeOffset.TryParse(text, culture, DateTimeStyles.None, out var exact)
            : DateTimeOffset.TryParseExact(text, format, culture, DateTimeStyles.None, out exact);
        return read ? exact.LocalDateTime : default(DateTime);
    }

    private static string ToNetFormat(string pattern)
    {
        var result = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                result.Append(pattern[i]);
                continue;
            }

            var letter = pattern[++i];
            if (letter == 'g')
                continue;
            if (NetFormats.TryGetValue(letter, out var format))
                result.Append(format);
            else if (Computed.ContainsKey(letter))
                throw new ArgumentFault(1, $"The pattern %{letter} is not supported for the parse method (Parameter 'pattern')");
            else
                result.Append('%').Append(letter);
        }

        return result.ToString();
    }

    private static string Two(int value) => value.ToString("D2", CultureInfo.InvariantCulture);

    private static string Padded(int value) => value.ToString(CultureInfo.InvariantCulture).PadLeft(2);

    private static string Week(DateTime date, CalendarWeekRule rule, DayOfWeek first) =>
        Two(CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, rule, first));

    [GeneratedRegex(@"\+\d|[Zz]\s*$|\d-\d\d:\d\d\s*$", RegexOptions.None, 1000)]
    private static partial Regex Offset();
}
