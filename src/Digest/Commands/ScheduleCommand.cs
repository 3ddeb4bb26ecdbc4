using System.CommandLine;
using System.Globalization;
using Digest.App.Jobs;

namespace Digest.App.Commands;

/// <summary><c>digest schedule</c>: when issues come out next.</summary>
public static class ScheduleCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Build()
    {
        var cron = new Option<string?>("--cron") { Description = "another schedule than Schedule:Cron, to try it", HelpName = "CRON" };
        var zone = new Option<string?>("--zone") { Description = "another time zone than Schedule:TimeZone", HelpName = "TZ" };
        var from = new Option<string?>("--from") { Description = "the instant after which to count; now by default", HelpName = "ISO" };
        var count = new Option<int>("--count") { Description = "how many", HelpName = "N", DefaultValueFactory = _ => 5 };
        return new Command("schedule", "Print when the next issues come out, one instant a line.\n\nExample: digest schedule --cron \"0 0 8 ? * MON\" --zone Europe/Berlin --count 3") { cron, zone, from, count }
            .Does((session, result, _) =>
            {
                var options = session.Get<ScheduleOptions>();
                var calendar = SlotCalendar.Parse(result.GetValue(cron) ?? options.Cron, result.GetValue(zone) ?? options.TimeZone);
                var start = result.GetValue(from) is { } text ? Instant(text) : session.Clock.GetUtcNow();
                foreach (var firing in calendar.After(start).Take(result.GetValue(count))) Console.WriteLine(firing.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
                return Task.FromResult(ExitCode.Done);
            });
    }

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new UsageException($"--from {text} is no instant. Write it like 2026-06-01T08:00Z.");
}
