using System.Buffers;
using System.IO.Compression;

namespace Digest.Fetching;

/// <summary>Reads a body whole, unpacking one layer of gzip, zlib, deflate or brotli, and never more bytes than allowed.</summary>
internal static class BodyReader
{
    /// <summary>The bytes, and whether some are missing at the end.</summary>
    public static async Task<(ReadOnlyMemory<byte> Bytes, bool Truncated)> ReadAsync(MeteredStream wire, string? encoding, int limit, CancellationToken cancellationToken)
    {
        var first = await wire.PeekAsync(2, cancellationToken);
        await using var plain = Unpacked(wire, encoding, first.Span);
        var (bytes, cut) = await DrainAsync(plain, limit, cancellationToken);
        return (bytes, cut || wire.Cut || wire.BrokenOff);
    }

    /// <summary>True for one known layer of compression, or none.</summary>
    public static bool Understands(string? encoding) => Name(encoding) is "" or "identity" or "gzip" or "x-gzip" or "deflate" or "br" or "utf-8" or "none";

    // The bytes decide where they can: servers send plain text as gzip and gzip as plain text. Brotli has no mark, so its name is believed.
    private static Stream Unpacked(Stream wire, string? encoding, ReadOnlySpan<byte> first)
    {
        if (first is [0x1f, 0x8b, ..])
            return new GZipStream(wire, CompressionMode.Decompress, leaveOpen: true);
        return Name(encoding) switch
        {
            "br" => new BrotliStream(wire, CompressionMode.Decompress, leaveOpen: true),
            "deflate" when IsZlib(first) => new ZLibStream(wire, CompressionMode.Decompress, leaveOpen: true),
            "deflate" when first is not [(byte)'<' or (byte)'{', ..] => new DeflateStream(wire, CompressionMode.Decompress, leaveOpen: true),
            _ => wire,
        };
    }

    private static bool IsZlib(ReadOnlySpan<byte> first) => first.Length == 2 && (first[0] & 0x0f) == 8 && ((first[0] << 8) | first[1]) % 31 == 0;

    private static string Name(string? encoding) => encoding?.Trim().ToLowerInvariant() ?? "";

    private static async Task<(ReadOnlyMemory<byte> Bytes, bool Cut)> DrainAsync(Stream plain, int limit, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(limit, 128 * 1024));
        var length = 0;
        try
        {
            while (length < limit)
            {
                if (length == buffer.Length)
                    buffer = Grown(buffer, limit);
                var read = await plain.ReadAsync(buffer.AsMemory(length, Math.Min(buffer.Length, limit) - length), cancellationToken);
                if (read == 0)
                    return (buffer.AsSpan(0, length).ToArray(), false);
                length += read;
            }

            return (buffer.AsSpan(0, length).ToArray(), true);
        }
        catch (InvalidDataException) when (length > 0)
        {
            return (buffer.AsSpan(0, length).ToArray(), true);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grown(byte[] buffer, int limit)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Min(buffer.Length * 2, Math.Max(limit, buffer.Length + 1)));
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
