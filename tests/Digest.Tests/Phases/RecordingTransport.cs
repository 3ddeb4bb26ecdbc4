using System.Collections.Concurrent;
using Digest.Transport;

namespace Digest.Tests.Phases;

/// <summary>A mail server in memory: it answers as the test says and keeps what it has accepted.</summary>
public sealed class RecordingTransport : IMailTransport
{
    private readonly ConcurrentQueue<MailMessage> _accepted = new();
    private int _asked;

    /// <summary>The answer to the nth message asked for, counted from one; null accepts it.</summary>
    public Func<int, MailMessage, SendResult?> Answer { get; set; } = (_, _) => null;

    /// <summary>Awaited after the final dot would have gone out.</summary>
    public Func<int, Task> AfterDot { get; set; } = _ => Task.CompletedTask;

    public IReadOnlyList<MailMessage> Accepted => [.. _accepted];

    public IEnumerable<string> Recipients => _accepted.Select(message => message.Recipient);

    public int Asked => _asked;

    public async Task<SendResult> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _asked);
        if (Answer(number, message) is { } refused) return refused;
        if (message.Committing is { } committing) await committing(cancellationToken);
        _accepted.Enqueue(message);
        await AfterDot(number);
        return new SendResult.Accepted("250 2.0.0 Ok");
    }
}
