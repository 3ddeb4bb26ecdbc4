using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Digest.Transport;

/// <summary>Commands out and answers in, each within its time.</summary>
public sealed class SmtpWire(Stream stream, TimeProvider time, TimeSpan longestWait) : IAsyncDisposable
{
    private readonly SmtpReplyParser _parser = new();
    private readonly byte[] _unread = new byte[8192];
    private int _start;
    private int _end;

    public Stream Stream => stream;

    /// <summary>Octets that came without being asked for, or before their time.</summary>
    public bool HasUnread => _start < _end;

    /// <summary>The next answer.</summary>
    /// <exception cref="TimeoutException">None came in time.</exception>
    /// <exception cref="IOException">The connection ended, or what came is no SMTP.</exception>
    public ValueTask<SmtpReply> ReadAsync(SmtpStep step, CancellationToken cancellationToken) =>
        TryTake(out var reply) ? ValueTask.FromResult(reply) : WaitForReplyAsync(step, cancellationToken);

    public Task WriteAsync(ReadOnlyMemory<byte> octets, SmtpStep step, CancellationToken cancellationToken) =>
        WithinAsync(step, step.Patience * (1 + (octets.Length / 65536)), octets, static (wire, octets, limit) => wire.WriteNowAsync(octets, limit), cancellationToken);

    /// <summary>One command, one answer.</summary>
    public async ValueTask<SmtpReply> AskAsync(string command, SmtpStep step, CancellationToken cancellationToken)
    {
        await WriteAsync(Encoding.UTF8.GetBytes(command + "\r\n"), step, cancellationToken);
        return await ReadAsync(step, cancellationToken);
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    private async ValueTask<SmtpReply> WaitForReplyAsync(SmtpStep step, CancellationToken cancellationToken)
    {
        SmtpReply? reply;
        do
        {
            await WithinAsync(step, step.Patience, default, static (wire, _, limit) => wire.FillAsync(limit), cancellationToken);
        }
        while (!TryTake(out reply));

        return reply;
    }

    private async Task WithinAsync(
        SmtpStep step, TimeSpan patience, ReadOnlyMemory<byte> octets, Func<SmtpWire, ReadOnlyMemory<byte>, CancellationToken, ValueTask> act, CancellationToken cancellationToken)
    {
        var wait = patience < longestWait ? patience : longestWait;
        using var limit = new CancellationTokenSource(wait, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await act(this, octets, either.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The mail server was silent for {wait:c} at {step.Name}.", e);
        }
    }

    private async ValueTask WriteNowAsync(ReadOnlyMemory<byte> octets, CancellationToken limit)
    {
        await stream.WriteAsync(octets, limit);
        await stream.FlushAsync(limit);
    }

    private async ValueTask FillAsync(CancellationToken limit)
    {
        _unread.AsSpan(_start, _end - _start).CopyTo(_unread);
        (_start, _end) = (0, _end - _start);
        var read = await stream.ReadAsync(_unread.AsMemory(_end), limit);
        if (read == 0) throw new IOException("The mail server ended the connection.");
        _end += read;
    }

    private bool TryTake([NotNullWhen(true)] out SmtpReply? reply)
    {
        reply = _parser.Read(_unread.AsSpan(_start, _end - _start), out var used);
        _start += used;
        return reply is not null;
    }
}
