using Digest.Storage;
using Digest.Transport;
using Digest.Web;

namespace Digest.App.Phases;

/// <summary>Reads what came back by mail: reports of messages that did not arrive, and readers who leave by mail.</summary>
public sealed class BounceCollector(Store store, BounceOptions options, ILogger<BounceCollector> logger)
{
    private const int LongestHeader = 64_000;

    /// <summary>Takes up every new message of the Maildir, and moves it to those read; how many counted.</summary>
    public async Task<int> CollectAsync(CancellationToken cancellationToken)
    {
        if (options.Maildir is not { Length: > 0 } maildir || !Directory.Exists(Path.Combine(maildir, "new"))) return 0;
        Directory.CreateDirectory(Path.Combine(maildir, "cur"));
        var token = new UnsubscribeToken(await store.IdentityKeyAsync(cancellationToken));
        var counted = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(maildir, "new")).Order(StringComparer.Ordinal).ToList())
        {
            var message = await File.ReadAllBytesAsync(path, cancellationToken);
            counted += await NoteReportsAsync(message, cancellationToken) + await NoteLeavingAsync(message, token, cancellationToken);
            File.Move(path, Path.Combine(maildir, "cur", Path.GetFileName(path) + ":2,S"), overwrite: true);
        }

        if (counted > 0) DispatchLog.CameBack(logger, counted);
        return counted;
    }

    /// <summary>A report counts only when it names a Message-ID that we made: nobody else can end a reader's mail with a forged one.</summary>
    private async Task<int> NoteReportsAsync(byte[] message, CancellationToken cancellationToken)
    {
        var counted = 0;
        foreach (var report in DeliveryReportReader.Read(message).Where(report => report.IsFailure && report.MessageId is not null))
        {
            if (await store.FindDeliveryAsync(report.MessageId ?? string.Empty, cancellationToken) is not { } delivery) continue;
            await store.NoteBounceAsync(delivery, report.IsHard, cancellationToken);
            counted++;
        }

        return counted;
    }

    /// <summary>The subject of a mail that the unsubscribe link opens holds the reader's token.</summary>
    private async Task<int> NoteLeavingAsync(byte[] message, UnsubscribeToken token, CancellationToken cancellationToken)
    {
        var text = System.Text.Encoding.Latin1.GetString(message, 0, Math.Min(message.Length, LongestHeader)).ReplaceLineEndings("\n");
        var subject = HeaderFields.Read(HeaderFields.Split(text).Header).GetValueOrDefault("subject");
        foreach (var word in subject?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            if (await store.LeaveAsync(token.Read(word), cancellationToken)) return 1;
        }

        return 0;
    }
}
