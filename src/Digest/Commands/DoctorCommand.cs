using System.CommandLine;
using Digest.App.Phases;
using Digest.Feeds;
using Digest.Storage;
using Digest.Templating;
using Digest.Transport;
using Microsoft.Extensions.Options;

namespace Digest.App.Commands;

/// <summary><c>digest doctor</c>: what is wrong with the installation, and how to mend it.</summary>
public static class DoctorCommand
{
    /// <summary>The command.</summary>
    public static Command Build() =>
        new Command("doctor", "Look over configuration, database, templates, feeds and mail, and say what is wrong and how to mend it.\n\nExample: digest doctor --data data").Does(async (session, _, cancellationToken) =>
        {
            (string Name, Func<Task<string>> Look)[] looks =
            [
                ("options", () => Task.FromResult(Options(session))),
                ("feeds", () => Task.FromResult(Feeds(session))),
                ("templates", () => Task.FromResult(Templates(session))),
                ("database", () => DatabaseAsync(session, cancellationToken)),
                ("mail", () => MailAsync(session, cancellationToken)),
            ];
            var troubled = 0;
            foreach (var (name, look) in looks) troubled += await LookAsync(name, look) ? 0 : 1;
            return troubled == 0 ? ExitCode.Done : ExitCode.DoneWithFailures;
        });

    private static async Task<bool> LookAsync(string name, Func<Task<string>> look)
    {
        try
        {
            Console.WriteLine($"ok     {name,-10} {await look()}");
            return true;
        }
        catch (Exception e) when (e is UsageException or FeedListException or TemplateException or StorageException or OptionsValidationException or InvalidOperationException or IOException)
        {
            Console.WriteLine($"wrong  {name,-10} {e.Message}");
            return false;
        }
    }

    private static string Options(CommandSession session)
    {
        _ = (session.Get<StorageOptions>(), session.Get<IssueOptions>(), session.Get<EditionOptions>(), session.Get<TransportOptions>(), session.Get<Desk.DeskOptions>(), session.Get<Jobs.ScheduleOptions>());
        var schedule = session.Get<Jobs.ScheduleOptions>();
        var next = Jobs.SlotCalendar.Parse(schedule.Cron, schedule.TimeZone).After(session.Clock.GetUtcNow()).First();
        return $"next issue {next:yyyy-MM-dd HH:mm zzz}";
    }

    private static string Feeds(CommandSession session)
    {
        var list = session.FeedList();
        var used = list.Feeds.Count(feed => feed.Enabled);
        if (used == 0) throw new UsageException($"{session.FeedsFile} names no feed. Add one: digest feeds add https://example.com");
        return $"{used} of {list.Feeds.Count} enabled in {session.FeedsFile}{string.Concat(list.Warnings.Select(warning => $"\n       {warning}"))}";
    }

    private static string Templates(CommandSession session)
    {
        var now = session.Clock.GetUtcNow();
        var empty = new Issue { Number = 1, Period = Period.WeekEnding(now), Sections = [], Counts = new IssueCounts(0, 0, 0, 0, 0) };
        foreach (var language in Enum.GetValues<EditionLanguage>()) session.Get<EditionRenderer>().Render(empty, language);
        return Composition.TemplatesFolder(session.Configuration);
    }

    private static async Task<string> DatabaseAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync<Store>(cancellationToken);
        var readers = (await store.SubscribersAsync(cancellationToken)).Count(reader => reader.Status == SubscriberStatus.Active);
        return $"{readers} active readers, {(await store.IssuesAsync(cancellationToken)).Count} issues";
    }

    private static async Task<string> MailAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var options = session.Get<TransportOptions>();
        if (!EmailAddress.TryParse(options.From, out _, out var problem)) throw new UsageException($"Transport:From {options.From} is no address: {problem}.");
        if (options.Kind == TransportKind.Pickup) return $"written into {Path.GetFullPath(options.Folder)}; set Transport:Kind=smtp to send";
        if (options.From.EndsWith(".example", StringComparison.Ordinal)) throw new UsageException($"Transport:From is {options.From}, which nobody owns. Set it to your own address.");
        if (options.Kind == TransportKind.Smtp) await GreetAsync(options, session.Clock, cancellationToken);
        return $"{options.Host}:{options.Port} answers{(options.User is null ? "" : " and takes the login")}; from {options.From}; try it: digest send --to {options.From}";
    }

    // A session up to the login and no further: no message is offered.
    private static async Task GreetAsync(TransportOptions options, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await new SmtpDialer(options, clock).DialAsync(cancellationToken);
        }
        catch (SmtpRefusalException refusal)
        {
            var problem = (refusal.Result as SendResult.Stopped)?.Problem ?? (refusal.Result as SendResult.Deferred)?.Problem ?? refusal.Message;
            throw new UsageException($"{problem.TrimEnd('.')}. Check Transport:Host, Transport:Port, Transport:Security, Transport:User and Transport__Password.", refusal);
        }
    }
}
