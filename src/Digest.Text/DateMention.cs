using System.Globalization;

namespace Digest.Text;

/// <summary>A date that a text names, as exact as it names it.</summary>
/// <param name="Year">Null when the text leaves it out.</param>
/// <param name="Month">Null for a whole year.</param>
/// <param name="Day">Null for a whole month.</param>
/// <param name="Raw">The characters it was read from.</param>
/// <param name="Start">Index of the first of them.</param>
public sealed record DateMention(int? Year, int? Month, int? Day, string Raw, int Start)
{
    /// <summary>The same date with its year, guessed from a text of that day: the year that brings it nearest.</summary>
    public DateMention Around(DateOnly written)
    {
        if (Year is not null || Month is not { } month)
            return this;

        var nearest = Enumerable.Range(written.Year - 1, 3).MinBy(year => Math.Abs(Middle(year, month).DayNumber - written.DayNumber));
        return this with { Year = nearest };
    }

    /// <summary>2023-11-24, 2023-11 or 2023; null without a year.</summary>
    public string? Iso() => (Year, Month, Day) switch
    {
        (null, _, _) => null,
        ({ } year, null, _) => Text($"{year:0000}"),
        ({ } year, { } month, null) => Text($"{year:0000}-{month:00}"),
        ({ } year, { } month, { } day) => Text($"{year:0000}-{month:00}-{day:00}"),
    };

    /// <summary>24 November 2023, or 2023年11月24日; a month without a day stays a month.</summary>
    public string Write(bool chinese)
    {
        if (chinese)
            return (Year is null ? "" : Text($"{Year}年")) + (Month is null ? "" : Text($"{Month}月")) + (Day is null ? "" : Text($"{Day}日"));

        var month = Month is { } number ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(number) : "";
        return string.Join(' ', new[] { Day is null ? "" : Text($"{Day}"), month, Year is null ? "" : Text($"{Year}") }.Where(part => part.Length > 0));
    }

    /// <summary>The day, where the date is exact to the day.</summary>
    public DateOnly? ToDate() => (Year, Month, Day) is ({ } year, { } month, { } day) && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private DateOnly Middle(int year, int month) => new(year, month, Math.Min(Day ?? 15, DateTime.DaysInMonth(year, month)));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
