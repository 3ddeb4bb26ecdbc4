using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Digest.App.Phases;
using Digest.Storage;

namespace Digest.App.Commands;

/// <summary><c>digest issues</c>: what was sent, and whether it holds.</summary>
public static class IssuesCommand
{
    private static readonly Argument<int> Number = new("number") { Description = "the number of an issue", HelpName = "N" };
    private static readonly Option<string> To = new("--to") { Description = "the address of a subscriber", HelpName = "ADDRESS", Required = true };
    private static readonly Option<bool> Json = new("--json") { Description = "one JSON object a line" };
    private static readonly Option<bool> Html = new("--html") { Description = "the HTML part instead of the text" };
    private static readonly Option<string> Language = new("--lang") { Description = "zh-first, en-first, zh or en", HelpName = "LANG", DefaultValueFactory = _ => "zh-first" };

    /// <summary>The command with those below it.</summary>
    public static Command Build() => new("issues", "Issues that were sent.\n\nExample: digest issues verify 12")
    {
        new Command("list", "Every issue and how its deliveries stand.") { Json }.Does(ListAsync),
        new Command("show", "An issue as readers got it.") { Number, Language, Html }.Does(ShowAsync),
        new Command("resend", "Send an issue once more to one subscriber: the same message, octet for octet.") { Number, To }.Does(ResendAsync),
        new Command("archive", "Write the web pages of all issues anew, after a change of templates or options.").Does(ArchiveAsync),
        new Command("verify", "Check again that every line of an issue stands on the sentence that it names.") { Number }.Does(VerifyAsync),
    };

    private static async Task<int> ListAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync<Store>(cancellationToken);
        foreach (var issue in await store.IssuesAsync(cancellationToken))
        {
            Console.WriteLine(result.GetValue(Json) ? JsonSerializer.Serialize(issue, SubscriberJson.Default.IssueSummary) : LineOf(issue));
        }

        return ExitCode.Done;
    }

    private static string LineOf(IssueSummary issue)
    {
        var (slot, counts) = (issue.Slot, issue.Deliveries);
        var line = string.Create(CultureInfo.InvariantCulture, $"{issue.Number,4}  {slot.LocalTime}  sent {counts.Sent} of {counts.Total}");
        if (counts.Open > 0) line += $", open {counts.Open}";
        if (counts.Failed > 0) line += $", failed {counts.Failed}";
        if (counts.Suppressed > 0) line += $", left in between {counts.Suppressed}";
        return counts.Ambiguous > 0 ? line + $", sent again because no answer came {counts.Ambiguous}" : line;
    }

    private static async Task<int> ShowAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var number = result.GetValue(Number);
        var language = EditionLanguages.Parse(result.GetRequiredValue(Language));
        var store = await session.GetAsync<Store>(cancellationToken);
        var edition = (await store.EditionsAsync(number, cancellationToken)).FirstOrDefault(edition => edition.Choice == new EditionChoice(language)) ?? throw Unknown(number);
        Console.WriteLine(result.GetValue(Html) ? edition.Html : $"{edition.Subject}\n\n{edition.Text}");
        return ExitCode.Done;
    }

    private static async Task<int> ResendAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var number = result.GetValue(Number);
        var typed = result.GetRequiredValue(To);
        if (!EmailAddress.TryParse(typed, out var address, out var problem)) throw new UsageException($"\"{typed}\" is no address: {problem}");
        var store = await session.GetAsync<Store>(cancellationToken);
        var reader = await store.SubscriberAsync(address, cancellationToken) ?? throw new UsageException($"{address} is not on the list. Add it first: digest subscribers add {address}");
        var issue = await store.IssueAsync(number, cancellationToken) ?? throw Unknown(number);
        await store.RequeueAsync(number, reader, cancellationToken);
        var report = await (await session.GetAsync<Dispatcher>(cancellationToken)).DispatchAsync(issue.Issue, cancellationToken);
        if (report.Problem is { } reason) await Console.Error.WriteLineAsync(reason.AsMemory(), cancellationToken);
        Console.WriteLine($"sent {report.Sent}, left {report.Left}");
        return report.IsSettled && report.Failed == 0 ? ExitCode.Done : ExitCode.DoneWithFailures;
    }

    private static async Task<int> ArchiveAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var written = await (await session.GetAsync<ArchiveWriter>(cancellationToken)).WriteAsync(cancellationToken);
        if (written) Console.WriteLine(Path.Combine(session.Get<ArchiveOptions>().Folder, "index.html"));
        return written ? ExitCode.Done : ExitCode.DoneWithFailures;
    }

    private static async Task<int> VerifyAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var number = result.GetValue(Number);
        var store = await session.GetAsync<Store>(cancellationToken);
        var verdict = await new IssueVerifier(store).VerifyAsync(number, cancellationToken) ?? throw Unknown(number);
        foreach (var problem in verdict.Problems) Console.WriteLine(problem);
        Console.WriteLine($"{verdict.Lines} lines checked, {verdict.Problems.Count} problems");
        return verdict.Problems.Count == 0 ? ExitCode.Done : ExitCode.DoneWithFailures;
    }

    private static UsageException Unknown(int number) => new($"There is no issue {number}. See which there are: digest issues list");
}
