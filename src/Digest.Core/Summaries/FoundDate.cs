using System.Globalization;

namespace Digest.Summaries;

/// <summary>A date as a text states it: parts that are not stated are null.</summary>
public sealed record FoundDate(int Start, int Length, int? Year, int Month, int? Day)
{
    /// <summary>The same date, with the same parts, in the asked language.</summary>
    public string Write(bool chinese) => chinese ? Chinese() : English();

    /// <summary>The full date, with what is not stated taken from <paramref name="reference"/> (the nearest year, the first of the month).</summary>
    public DateOnly Resolve(DateOnly reference)
    {
        var year = Year ?? NearestYear(reference);
        return new(year, Month, Math.Min(Day ?? 1, DateTime.DaysInMonth(year, Month)));
    }

    private int NearestYear(DateOnly reference) => reference.Year + Math.Sign(reference.Month - Month) * (Math.Abs(reference.Month - Month) > 6 ? 1 : 0);

    private string Chinese() =>
        (Year is { } year ? $"{year.ToString(CultureInfo.InvariantCulture)} 年 " : "")
        + $"{Month.ToString(CultureInfo.InvariantCulture)} 月"
        + (Day is { } day ? $" {day.ToString(CultureInfo.InvariantCulture)} 日" : "");

    private string English()
    {
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Month);
        var day = Day is { } stated ? $"{month} {stated.ToString(CultureInfo.InvariantCulture)}" : month;
        return Year is { } year ? $"{day}{(Day is null ? "" : ",")} {year.ToString(CultureInfo.InvariantCulture)}" : day;
    }
}
