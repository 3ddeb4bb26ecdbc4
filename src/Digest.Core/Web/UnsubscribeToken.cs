using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Digest.Web;

/// <summary>Signed tokens of a fixed 32 characters that stand for a reader in links; they say no address and do not expire, but a raised token version voids them.</summary>
public sealed class UnsubscribeToken(byte[] key)
{
    /// <summary>Characters of a token.</summary>
    public const int Length = 32;

    private const int VersionBytes = 2;
    private const int IdBytes = 6;

    // 128 bits of HMAC-SHA256 cannot be guessed; 24 octets in all are 32 characters, so that a List-Unsubscribe line stays within 78.
    private const int SignatureBytes = 16;
    private const long LargestId = (1L << (8 * IdBytes)) - 1;
    private const int AllBytes = VersionBytes + IdBytes + SignatureBytes;

    /// <summary>The reader's token.</summary>
    public string Of(Subscriber reader)
    {
        Span<byte> token = stackalloc byte[AllBytes];
        Span<byte> name = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(name, ((long)(ushort)reader.TokenVersion << (8 * IdBytes)) | (reader.Id & LargestId));
        name.CopyTo(token);
        Sign(token[..(VersionBytes + IdBytes)], token[(VersionBytes + IdBytes)..]);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>The id and token version that a token names; null when it is not one of ours. The comparison takes the same time for every forgery.</summary>
    public (long Id, int Version)? Read(string token)
    {
        Span<byte> octets = stackalloc byte[AllBytes];
        if (token.Length != Length || !Base64Url.IsValid(token)) return null;
        if (Base64Url.DecodeFromUtf8(Encoding.ASCII.GetBytes(token), octets) != AllBytes) return null;
        Span<byte> expected = stackalloc byte[SignatureBytes];
        Sign(octets[..(VersionBytes + IdBytes)], expected);
        if (!CryptographicOperations.FixedTimeEquals(expected, octets[(VersionBytes + IdBytes)..])) return null;
        var name = BinaryPrimitives.ReadInt64BigEndian(octets);
        return (name & LargestId, (int)((ulong)name >> (8 * IdBytes)));
    }

    private void Sign(ReadOnlySpan<byte> named, Span<byte> signature)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<byte> message = stackalloc byte[Purpose.Length + named.Length];
        Purpose.CopyTo(message);
        named.CopyTo(message[Purpose.Length..]);
        HMACSHA256.HashData(key, message, hash);
        hash[..SignatureBytes].CopyTo(signature);
    }

    // Keeps these signatures apart from others made with the same key.
    private static ReadOnlySpan<byte> Purpose => "unsubscribe|"u8;
}
