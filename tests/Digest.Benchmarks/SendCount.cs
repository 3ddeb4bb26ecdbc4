using System.Collections.Concurrent;
using System.Globalization;
using Digest.Transport;

namespace Digest.Benchmarks;

/// <summary>The readers of a run, each taken once, and what came of their messages.</summary>
internal sealed class SendCount(MessageWriter writer, FrozenEdition edition, IReadOnlyDictionary<string, string> options)
{
    private readonly string _to = options.GetValueOrDefault("to", "r{0}@reader.example");
    private readonly bool _ledger = options.ContainsKey("ledger");
    private readonly ConcurrentDictionary<string, int> _results = new(StringComparer.Ordinal);
    private int _next = -1;
    private int _accepted;

    public int Accepted => _accepted;

    /// <summary>Everything but acceptance, counted by kind and text.</summary>
    public IReadOnlyDictionary<string, int> Results => _results;

    /// <summary>Sends until all readers are taken: through the transport as the program does with its ledger, else each message's end in one packet with the next one's beginning.</summary>
    public Task CarryAsync(SmtpTransport transport, SmtpDialer dialer, int count) => _ledger ? OneByOneAsync(transport, count) : AheadAsync(dialer, count);

    private async Task OneByOneAsync(SmtpTransport transport, int count)
    {
        while (Next(count) is { } message) Note(await transport.SendAsync(message, CancellationToken.None));
    }

    private async Task AheadAsync(SmtpDialer dialer, int count)
    {
        var connection = await DialAsync(dialer);
        var message = Next(count);
        while (message is not null && connection is not null)
        {
            var next = Next(count);
            Note(await connection.SendAsync(message, next, CancellationToken.None));
            message = next;
            if (connection.IsUsable) continue;
            await connection.DisposeAsync();
            connection = await DialAsync(dialer);
        }

        if (connection is not null) await connection.DisposeAsync();
    }

    private async Task<SmtpConnection?> DialAsync(SmtpDialer dialer)
    {
        try
        {
            return await dialer.DialAsync(CancellationToken.None);
        }
        catch (SmtpRefusalException refusal)
        {
            Note(refusal.Result);
            return null;
        }
    }

    private void Note(SendResult result)
    {
        if (result is SendResult.Accepted) Interlocked.Increment(ref _accepted);
        else _results.AddOrUpdate(result.ToString(), 1, static (_, seen) => seen + 1);
    }

    private MailMessage? Next(int count) => Interlocked.Increment(ref _next) is var number && number < count ? MessageTo(number) : null;

    private MailMessage MessageTo(int number)
    {
        var reader = new Subscriber { Id = number, Address = string.Format(CultureInfo.InvariantCulture, _to, number), Since = edition.Date };
        var message = writer.Write(edition, reader, string.Create(CultureInfo.InvariantCulture, $"<1.{number:x16}@digest.example>"));
        return _ledger ? message with { Committing = static _ => ValueTask.CompletedTask } : message;
    }
}
