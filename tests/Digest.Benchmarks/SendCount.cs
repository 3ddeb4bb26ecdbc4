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

    public async Task CarryAsync(SmtpTransport transport, int count)
    {
        while (Interlocked.Increment(ref _next) is var number && number < count)
        {
            var result = await transport.SendAsync(MessageTo(number), CancellationToken.None);
            if (result is SendResult.Accepted) Interlocked.Increment(ref _accepted);
            else _results.AddOrUpdate(result.ToString(), 1, static (_, seen) => seen + 1);
        }
    }

    private MailMessage MessageTo(int number)
    {
        var reader = new Subscriber { Id = number, Address = string.Format(CultureInfo.InvariantCulture, _to, number), Since = edition.Date };
        var message = writer.Write(edition, reader, string.Create(CultureInfo.InvariantCulture, $"<1.{number:x16}@digest.example>"));
        return _ledger ? message with { Committing = static _ => ValueTask.CompletedTask } : message;
    }
}
