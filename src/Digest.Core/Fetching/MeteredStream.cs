namespace Digest.Fetching;

/// <summary>A body as it comes off the wire, read once: it is cut at a number of bytes, and given up when it falls silent or creeps.</summary>
internal sealed class MeteredStream(Stream wire, int limit, FetchingOptions options, Deadline deadline) : Stream
{
    private ReadOnlyMemory<byte> _peeked;
    private int _taken;

    /// <summary>True once bytes were left on the wire because of the limit.</summary>
    public bool Cut { get; private set; }

    /// <summary>True once the wire broke off before the promised end.</summary>
    public bool BrokenOff { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first bytes, which stay to be read.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(int count, CancellationToken cancellationToken)
    {
        var buffer = new byte[count];
        var length = await this.ReadAtLeastAsync(buffer, count, throwOnEndOfStream: false, cancellationToken);
        return _peeked = buffer.AsMemory(0, length);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_peeked.IsEmpty)
        {
            var length = Math.Min(buffer.Length, _peeked.Length);
            _peeked[..length].CopyTo(buffer);
            _peeked = _peeked[length..];
            return length;
        }

        var room = Math.Min(buffer.Length, limit - _taken);
        Cut |= room <= 0 && buffer.Length > 0;
        return room <= 0 ? 0 : await FromWireAsync(buffer[..room], cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("This stream is read asynchronously.");

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask<int> FromWireAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        deadline.Within(options.IdleTimeout, "its body stopped coming");
        try
        {
            var read = await wire.ReadAsync(buffer, cancellationToken);
            _taken += read;
            deadline.CheckPace(_taken, options);
            return read;
        }
        catch (HttpIOException e) when (e.HttpRequestError == HttpRequestError.ResponseEnded)
        {
            BrokenOff = true;
            return 0;
        }
    }
}
