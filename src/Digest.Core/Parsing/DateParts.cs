namespace Digest.Parsing;

/// <summary>The parts of a date as written; parts beyond their range roll over into the next, as a clock would.</summary>
internal struct DateParts()
{
    private const int MinutesPerDay = 24 * 60;

    public int Year;
    public int Month = 1;
    public int Day = 1;
    public int Hour;
    public int Minute;
    public int Second;
    public long Ticks;
    public int OffsetMinutes;

    /// <summary>The moment; null when the year or month is none, or the calendar ends.</summary>
    public readonly DateTimeOffset? Moment()
    {
        if (!IsDay() || !IsTime()) return null;
        var local = new DateTime(Year, Month, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(Day - 1)
            .AddHours(Hour).AddMinutes(Minute).AddSeconds(Second).AddTicks(Ticks);
        return new DateTimeOffset(local.AddMinutes(-OffsetMinutes), TimeSpan.Zero).ToOffset(Zone());
    }

    private readonly bool IsDay() => Year is > 1 and < 9998 && Month is >= 1 and <= 12 && Day is >= 0 and <= 400;

    private readonly bool IsTime() => Hour <= 48 && Minute <= 120 && Second <= 120 && Math.Abs(OffsetMinutes) <= MinutesPerDay;

    private readonly TimeSpan Zone() =>
        TimeSpan.FromMinutes(Math.Abs(OffsetMinutes) <= 14 * 60 ? OffsetMinutes : 0);
}
