using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>The functions of <c>string</c> that encode, hash and quote.</summary>
internal static class EncodingFunctions
{
    private static readonly Dictionary<char, string> Escapes = new()
    {
        ['"'] = "\\\"",
        ['\\'] = "\\\\",
        ['\a'] = "\\a",
        ['\b'] = "\\b",
        ['\t'] = "\\t",
        ['\r'] = "\\r",
        ['\v'] = "\\v",
        ['\f'] = "\\f",
        ['\n'] = "\\n",
    };

    public static void AddTo(FunctionTable table) => table
        .Add("base64_decode", "text text", call => Encoding.UTF8.GetString(Convert.FromBase64String(call.Text(0) ?? "")))
        .Add("base64_encode", "text text", call => Convert.ToBase64String(BytesOf(call, 0)))
        .Add("escape", "text text", call => call.Text(0) is { } text ? Escape(text) : null)
        .Add("hmac_sha1", "text text, secret_key text", call => Keyed(HashAlgorithmName.SHA1, call))
        .Add("hmac_sha256", "text text, secret_key text", call => Keyed(HashAlgorithmName.SHA256, call))
        .Add("hmac_sha512", "text text, secret_key text", call => Keyed(HashAlgorithmName.SHA512, call))
        .Add("literal", "text text", call => call.Text(0) is { } text ? $"\"{Escape(text)}\"" : null)
        .Add("md5", "text text", call => Hash(HashAlgorithmName.MD5, call))
        .Add("sha1", "text text", call => Hash(HashAlgorithmName.SHA1, call))
        .Add("sha256", "text text", call => Hash(HashAlgorithmName.SHA256, call))
        .Add("sha512", "text text", call => Hash(HashAlgorithmName.SHA512, call));

    private static byte[] BytesOf(Invocation call, int index) => Encoding.UTF8.GetBytes(call.Text(index) ?? "");

    private static string Hash(HashAlgorithmName algorithm, Invocation call) =>
        Convert.ToHexStringLower(CryptographicOperations.HashData(algorithm, BytesOf(call, 0)));

    private static string Keyed(HashAlgorithmName algorithm, Invocation call) =>
        Convert.ToHexStringLower(CryptographicOperations.HmacData(algorithm, BytesOf(call, 1), BytesOf(call, 0)));

    private static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Escapes.TryGetValue(c, out var escape))
                result.Append(escape);
            else if (char.IsControl(c))
                result.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}");
            else
                result.Append(c);
        }

        return result.ToString();
    }
}
