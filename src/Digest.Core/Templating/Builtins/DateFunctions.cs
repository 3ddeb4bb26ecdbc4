using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>The functions of the builtin object <c>date</c>.</summary>
internal static class DateFunctions
{
    public static TemplateObject Create() => new FunctionTable()
        .Add("add_days", "date date, days double", call => Shift(call, date => date.AddDays(call.Double(1))))
        .Add("add_hours", "date date, hours double", call => Shift(call, date => date.AddHours(call.Double(1))))
        .Add("add_milliseconds", "date date, millis double", call => Shift(call, date => date.AddMilliseconds(call.Double(1))))
        .Add("add_minutes", "date date, minutes double", call => Shift(call, date => date.AddMinutes(call.Double(1))))
        .Add("add_months", "date date, months int", call => Shift(call, date => date.AddMonths(call.Int(1))))
        .Add("add_seconds", "date date, seconds double", call => Shift(call, date => date.AddSeconds(call.Double(1))))
        .Add("add_years", "date date, years int", call => Shift(call, date => date.AddYears(call.Int(1))))
        .Value("default_format", DateSettings.DefaultFormat)
        .Value("format", DateSettings.DefaultFormat)
        .Add("now", "", call => call.Evaluator.Settings.Time.GetLocalNow().DateTime)
        .Add("parse", "text any, pattern text?, culture text?", call => Parse(call, call.Text(1), call.Text(2)))
        .Add("parse_to_string", "text text, output_pattern text, output_culture text?, input_pattern text?, input_culture text?", ParseToString)
        .Add("to_string", "date date, pattern text, culture text?", ToText)
        .Add("utc_now", "", call => call.Evaluator.Settings.Time.GetUtcNow().UtcDateTime)
        .Build(isReadOnly: false);

    private static DateTime? Shift(Invocation call, Func<DateTime, DateTime> shift) =>
        call[0] is DateTime date ? shift(date) : null;

    private static object? Parse(Invocation call, string? pattern, string? culture) =>
        call[0] is DateTime date ? date : DateFormat.Parse(call.Shown(0), pattern, culture);

    private static string? ParseToString(Invocation call) =>
        Parse(call, call.Text(3), call.Text(4)) is DateTime date
            ? DateFormat.Print(date, PatternOf(call, call.Text(1)), Cultures.Find(call.Text(2)))
            : null;

    private static string? ToText(Invocation call) =>
        call[0] is DateTime date ? DateFormat.Print(date, PatternOf(call, call.Text(1)), Cultures.Find(call.Text(2))) : null;

    private static string PatternOf(Invocation call, string? pattern) => pattern switch
    {
        null => throw new ArgumentFault(1, "Value cannot be null. (Parameter 'pattern')"),
        "%g" => "%g " + call.Evaluator.Dates.CurrentFormat,
        _ => pattern,
    };
}
