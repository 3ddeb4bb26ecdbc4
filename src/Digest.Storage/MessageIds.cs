using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Digest.Storage;

/// <summary>Message-IDs that stay the same over every try, differ between readers, and that no outsider can guess.</summary>
internal sealed class MessageIds(byte[] key)
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    // 80 bits: not to be guessed, and 16 characters of base 32 without a rest.
    private const int KeptBytes = 10;

    /// <summary>The Message-ID with its angle brackets.</summary>
    public string For(int issue, long subscriber, string domain)
    {
        var name = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{issue}|{subscriber}"));
        var hash = HMACSHA256.HashData(key, name).AsSpan(0, KeptBytes);
        return string.Create(CultureInfo.InvariantCulture, $"<{issue}.{Base32(hash)}@{domain}>");
    }

    private static string Base32(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var bits = 0;
        var waiting = 0;
        foreach (var value in bytes)
        {
            bits = (bits << 8) | value;
            for (waiting += 8; waiting >= 5; waiting -= 5) text.Append(Alphabet[(bits >> (waiting - 5)) & 31]);
            bits &= (1 << waiting) - 1;
        }

        return text.ToString();
    }
}
