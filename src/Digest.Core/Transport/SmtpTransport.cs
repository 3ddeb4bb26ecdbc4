using System.Collections.Concurrent;

namespace Digest.Transport;

/// <summary>Sends over SMTP; as many connections as messages are in hand at once, each kept for the next message.</summary>
public sealed class SmtpTransport(TransportOptions options, TimeProvider time) : IMailTransport, IAsyncDisposable
{
    // Servers end idle sessions after some minutes; between two runs there is no use for one.
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(30);

    private readonly SmtpDialer _dialer = new(options, time);
    private readonly ConcurrentStack<SmtpConnection> _idle = new();
    private readonly Lock _gate = new();
    private ITimer? _sweep;

    /// <inheritdoc />
    public async Task<SendResult> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        if (_idle.TryPop(out var kept))
        {
            var result = await UseAsync(kept, message, cancellationToken);
            // A kept session may have ended while it lay there, or have had its share of messages: that is no failure.
            if (result is not SendResult.Deferred { CountsAsTry: false } || !kept.IsBeforeData) return result;
        }

        try
        {
            return await UseAsync(await _dialer.DialAsync(cancellationToken), message, cancellationToken);
        }
        catch (SmtpRefusalException refusal)
        {
            return refusal.Result;
        }
    }

    /// <summary>Takes leave of the server.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            _sweep?.Dispose();
            _sweep = null;
        }

        await CloseIdleAsync();
    }

    private async Task<SendResult> UseAsync(SmtpConnection connection, MailMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await connection.SendAsync(message, cancellationToken);
        }
        finally
        {
            if (connection.IsUsable) Keep(connection);
            else await connection.DisposeAsync();
        }
    }

    private void Keep(SmtpConnection connection)
    {
        _idle.Push(connection);
        lock (_gate)
        {
            _sweep ??= time.CreateTimer(static transport => _ = ((SmtpTransport?)transport)?.CloseIdleAsync(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _sweep.Change(IdleTime, Timeout.InfiniteTimeSpan);
        }
    }

    private async Task CloseIdleAsync()
    {
        while (_idle.TryPop(out var connection)) await connection.DisposeAsync();
    }
}
