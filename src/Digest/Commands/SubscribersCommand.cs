using System.CommandLine;
using System.Text.Json;
using Digest.Storage;

namespace Digest.App.Commands;

/// <summary><c>digest subscribers</c>: who gets the digest.</summary>
public static class SubscribersCommand
{
    private static readonly Argument<string> Address = new("address") { Description = "an e-mail address", HelpName = "ADDRESS" };
    private static readonly Argument<string> FileName = new("file") { Description = "a CSV file; - is standard input or output", HelpName = "FILE" };
    private static readonly Option<bool> Json = new("--json") { Description = "one JSON object a line" };
    private static readonly Option<string> Language = new("--lang") { Description = "zh-first, en-first, zh or en", HelpName = "LANG", DefaultValueFactory = _ => "zh-first" };
    private static readonly Option<string?> Name = new("--name") { Description = "what to call them", HelpName = "NAME" };
    private static readonly Option<string?> Sections = new("--sections") { Description = "only these sections, joined by commas: Research,Tools", HelpName = "LIST" };

    /// <summary>The command with those below it.</summary>
    public static Command Build() => new("subscribers", "Who gets the digest.\n\nExample: digest subscribers add reader@example.com --lang en-first")
    {
        new Command("list", "Every subscriber, whatever the status.") { Json }.Does(ListAsync),
        new Command("add", "Add someone who has agreed to it; someone who had left is active again.") { Address, Language, Name, Sections }.Does(AddAsync),
        new Command("remove", "End someone's mail; the address stays on record as one that has left.") { Address }.Does(RemoveAsync),
        new Command("import", "Add a list: address,name,language,sections,status. Whoever has left before stays away.") { FileName }.Does(ImportAsync),
        new Command("export", "Write the whole list.") { FileName }.Does(ExportAsync),
        new Command("show", "Everything that is stored about someone, as JSON.") { Address }.Does(ShowAsync),
        new Command("erase", "Forget someone, and every delivery to them.") { Address }.Does(EraseAsync),
    };

    private static async Task<int> ListAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync<Store>(cancellationToken);
        foreach (var reader in await store.SubscribersAsync(cancellationToken))
        {
            Console.WriteLine(result.GetValue(Json) ? JsonSerializer.Serialize(SubscriberLine.Of(reader), SubscriberJson.Default.SubscriberLine) : $"{reader.Status,-12} {reader.Language,-12} {reader.Address}");
        }

        return ExitCode.Done;
    }

    private static async Task<int> AddAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var (rows, faults) = SubscriberFile.Read(CsvRows.Write(result.GetValue(Address), result.GetValue(Name), EditionLanguages.Parse(result.GetRequiredValue(Language)).ToString(), result.GetValue(Sections)));
        if (faults.Count > 0) throw new UsageException(faults[0]["line 1: ".Length..]);
        if (rows.Count == 0) throw new UsageException("An address is needed: digest subscribers add reader@example.com");
        var store = await session.GetAsync<Store>(cancellationToken);
        var added = await store.AddSubscriberAsync(rows[0].Address, rows[0].Wishes, cancellationToken);
        Console.WriteLine($"{added.Address} gets the digest, {added.Language}.");
        return ExitCode.Done;
    }

    private static async Task<int> RemoveAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var (store, reader) = await FindAsync(session, result, cancellationToken);
        await store.SetStatusAsync(reader.Id, SubscriberStatus.Unsubscribed, cancellationToken);
        Console.WriteLine($"{reader.Address} gets no more mail. Forget the address altogether with: digest subscribers erase {reader.Address}");
        return ExitCode.Done;
    }

    private static async Task<int> ImportAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var (rows, faults) = SubscriberFile.Read(await ReadAsync(result.GetRequiredValue(FileName), cancellationToken));
        var store = await session.GetAsync<Store>(cancellationToken);
        var taken = await store.ImportSubscribersAsync(rows, cancellationToken);
        foreach (var fault in faults) await Console.Error.WriteLineAsync(fault.AsMemory(), cancellationToken);
        Console.WriteLine($"{taken} taken, {rows.Count - taken} had left before and stay away, {faults.Count} not taken");
        return faults.Count == 0 ? ExitCode.Done : ExitCode.DoneWithFailures;
    }

    private static async Task<int> ExportAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync<Store>(cancellationToken);
        var text = SubscriberFile.Write(await store.SubscribersAsync(cancellationToken));
        var path = result.GetRequiredValue(FileName);
        if (path == "-") Console.Write(text);
        else await File.WriteAllTextAsync(path, text, cancellationToken);
        return ExitCode.Done;
    }

    private static async Task<int> ShowAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var (store, reader) = await FindAsync(session, result, cancellationToken);
        var deliveries = await store.DeliveriesToAsync(reader.Id, cancellationToken);
        Console.WriteLine(JsonSerializer.Serialize(SubscriberLine.Of(reader) with { Deliveries = deliveries }, SubscriberJson.Default.SubscriberLine));
        return ExitCode.Done;
    }

    private static async Task<int> EraseAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var (store, reader) = await FindAsync(session, result, cancellationToken);
        await store.EraseSubscriberAsync(reader.Id, cancellationToken);
        Console.WriteLine($"{reader.Address} is forgotten here; copies in the backups folder go when newer ones replace them.");
        return ExitCode.Done;
    }

    private static async Task<(Store Store, Subscriber Reader)> FindAsync(CommandSession session, ParseResult result, CancellationToken cancellationToken)
    {
        var typed = result.GetRequiredValue(Address);
        if (!EmailAddress.TryParse(typed, out var address, out var problem)) throw new UsageException($"\"{typed}\" is no address: {problem}");
        var store = await session.GetAsync<Store>(cancellationToken);
        var reader = await store.SubscriberAsync(address, cancellationToken);
        return (store, reader ?? throw new UsageException($"{address} is not on the list. See who is: digest subscribers list"));
    }

    private static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (path == "-") return await Console.In.ReadToEndAsync(cancellationToken);
        return File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken) : throw new UsageException($"There is no file {path}.");
    }
}
