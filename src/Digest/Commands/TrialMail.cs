using Digest.App.Desk;
using Digest.App.Phases;
using Digest.Storage;
using Digest.Transport;

namespace Digest.App.Commands;

/// <summary>The issue as it stands, to one address or into a folder, outside the ledger.</summary>
public static class TrialMail
{
    /// <summary>Sends the draft to the address through the configured transport.</summary>
    public static async Task<int> SendAsync(CommandSession session, string address, CancellationToken cancellationToken)
    {
        if (!EmailAddress.TryParse(address, out var parsed, out var problem)) throw new UsageException($"--to {address} is no address: {problem}.");
        var draft = await DraftAsync(session, cancellationToken);
        if (!draft.Briefs.Any()) return Nothing();
        var post = session.Get<TrialPost>();
        var result = await post.SendAsync(post.Write(draft, await post.ReaderAsync(parsed, cancellationToken)), cancellationToken);
        return Report(result, parsed.ToString());
    }

    /// <summary>Writes the draft's editions, and the message of every active reader, into the folder.</summary>
    public static async Task<int> WriteAsync(CommandSession session, string folder, CancellationToken cancellationToken)
    {
        var draft = await DraftAsync(session, cancellationToken);
        if (!draft.Briefs.Any()) return Nothing();
        var press = session.Get<Press>();
        EditionLanguage[] languages = [EditionLanguage.ChineseFirst, EditionLanguage.EnglishFirst];
        var editions = languages.Select(language => press.Print(draft, new EditionChoice(language))).Select(edition => new WrittenEdition(EditionFiles.NameOf(edition), edition)).ToList();
        await EditionFiles.WriteAsync(folder, editions, cancellationToken);
        var pickup = new PickupTransport(new TransportOptions { Folder = folder });
        var readers = (await session.Get<Store>().SubscribersAsync(cancellationToken)).Where(reader => reader.Status == SubscriberStatus.Active);
        foreach (var reader in readers) await pickup.SendAsync(session.Get<TrialPost>().Write(draft, reader), cancellationToken);
        PreviewReport.Print(editions, folder);
        return ExitCode.Done;
    }

    private static async Task<Issue> DraftAsync(CommandSession session, CancellationToken cancellationToken)
    {
        var feeds = session.FeedList();
        var pipeline = await session.GetAsync<Pipeline>(cancellationToken);
        await pipeline.CollectAsync(feeds, cancellationToken);
        return await pipeline.ComposeAsync(feeds, session.Period(), cancellationToken);
    }

    private static int Nothing()
    {
        Console.WriteLine("Nothing of the last days is worth an issue yet. Check the feeds with: digest feeds check");
        return ExitCode.NothingToSend;
    }

    private static int Report(SendResult result, string address)
    {
        switch (result)
        {
            case SendResult.Accepted accepted:
                Console.WriteLine($"sent to {address}: {accepted.Reply}");
                return ExitCode.Done;
            case SendResult.Stopped stopped:
                Console.Error.WriteLine(stopped.Problem);
                return ExitCode.WrongUse;
            case SendResult.Deferred { CountsAsTry: false } deferred:
                Console.Error.WriteLine($"{deferred.Problem}. Check Transport:Host, Transport:Port and Transport:Security, and that the server runs; nothing was sent.");
                return ExitCode.WrongUse;
            default:
                Console.Error.WriteLine($"not sent to {address}: {(result as SendResult.Deferred)?.Problem ?? (result as SendResult.Rejected)?.Problem}");
                return ExitCode.DoneWithFailures;
        }
    }
}
