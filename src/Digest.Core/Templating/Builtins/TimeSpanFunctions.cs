using System.Globalization;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>The builtin object <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static TemplateObject Create() => new FunctionTable()
        .Add("from_days", "days double", call => TimeSpan.FromDays(call.Double(0)))
        .Add("from_hours", "hours double", call => TimeSpan.FromHours(call.Double(0)))
        .Add("from_milliseconds", "millis double", call => TimeSpan.FromMilliseconds(call.Double(0)))
        .Add("from_minutes", "minutes double", call => TimeSpan.FromMinutes(call.Double(0)))
        .Add("from_seconds", "seconds double", call => TimeSpan.FromSeconds(call.Double(0)))
        .Add("parse", "text text", call => TimeSpan.Parse(call.Text(0) ?? "", CultureInfo.InvariantCulture))
        .Value("zero", TimeSpan.Zero)
        .Build();
}
