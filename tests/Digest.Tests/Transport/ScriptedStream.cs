using System.Text;
using Digest.Tests.Support;

namespace Digest.Tests.Transport;

/// <summary>A written conversation as a connection: it speaks its S: lines in pieces of a chosen size and insists on its C: lines.</summary>
public sealed class ScriptedStream(IEnumerable<string> script, Pieces pieces) : Stream
{
    private readonly Queue<string> _script = new(script.Where(line => !line.StartsWith('#')));
    private readonly Queue<byte> _toClient = new();
    private readonly StringBuilder _fromClient = new();

    public static ScriptedStream Of(string fixture, Pieces pieces) => new(File.ReadLines(Repository.PathOf("tests", "fixtures", "smtp", fixture)), pieces);

    /// <summary>True when the whole conversation took place.</summary>
    public bool IsOver => _script.Count == 0 && _toClient.Count == 0;

    /// <summary>What the client said last, for a script that ended.</summary>
    public List<string> Heard { get; } = [];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>What TLS would do: the script goes on behind its TLS line.</summary>
    public Task<Stream> SecureAsync(Stream plain, CancellationToken cancellationToken)
    {
        Assert.Equal("TLS", _script.Dequeue());
        return Task.FromResult(plain);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_toClient.Count == 0) Speak();
        var length = Math.Min(pieces == Pieces.Characters ? 1 : count, _toClient.Count);
        for (var i = 0; i < length; i++) buffer[offset + i] = _toClient.Dequeue();
        return length;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        _fromClient.Append(Encoding.UTF8.GetString(buffer, offset, count));
        while (_fromClient.ToString().IndexOf("\r\n", StringComparison.Ordinal) is >= 0 and var end)
        {
            Hear(_fromClient.ToString(0, end));
            _fromClient.Remove(0, end + 2);
        }
    }

    public override void Flush()
    {
        // Nothing is kept back.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Hear(string line)
    {
        Heard.Add(line);
        if (_script.TryPeek(out var expected) && expected.StartsWith("C:", StringComparison.Ordinal)) Assert.Equal(_script.Dequeue(), "C: " + line);
        else Assert.Fail($"The client spoke out of turn: {line}; the script has {expected}");
    }

    private void Speak()
    {
        while (_script.TryPeek(out var line) && line.StartsWith("S: ", StringComparison.Ordinal))
        {
            _script.Dequeue();
            foreach (var octet in Encoding.UTF8.GetBytes(line[3..] + "\r\n")) _toClient.Enqueue(octet);
            if (pieces == Pieces.Lines) return;
        }

        if (_toClient.Count == 0) End();
    }

    private void End()
    {
        if (!_script.TryDequeue(out var next)) return;
        if (next == "S:RESET") throw new IOException("Connection reset by peer");
        if (next != "S:CLOSE") Assert.Fail($"The client waits, the script has {next}");
    }
}
