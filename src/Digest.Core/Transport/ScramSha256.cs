using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Digest.Transport;

/// <summary>The client of SCRAM-SHA-256 (RFC 5802, 7677): the password never leaves, and the server proves that it knows it too.</summary>
public sealed class ScramSha256(string user, string password, string nonce)
{
    // No channel binding: "n,," in base64.
    private const string NoBinding = "biws";

    // RFC 7677 §4 asks for 4096 or more; a server that asks for this much wants to keep us busy.
    private const int MostIterations = 1_000_000;

    private byte[] _serverSignature = [];

    private string Bare => $"n={user.Replace("=", "=3D", StringComparison.Ordinal).Replace(",", "=2C", StringComparison.Ordinal)},r={nonce}";

    public static string NewNonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(24));

    public string FirstMessage() => "n,," + Bare;

    /// <summary>The answer to the server's challenge.</summary>
    /// <exception cref="IOException">The challenge is not what RFC 5802 says.</exception>
    public string FinalMessage(string challenge)
    {
        var salt = Octets(challenge, 's');
        if (!Field(challenge, 'r').StartsWith(nonce, StringComparison.Ordinal)) throw new IOException("The server's SCRAM challenge does not carry our nonce.");
        if (!int.TryParse(Field(challenge, 'i'), NumberStyles.None, CultureInfo.InvariantCulture, out var iterations) || iterations is < 1 or > MostIterations)
            throw new IOException("The server's SCRAM challenge asks for an impossible number of iterations.");
        var salted = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, iterations, HashAlgorithmName.SHA256, SHA256.HashSizeInBytes);
        var clientKey = HMACSHA256.HashData(salted, "Client Key"u8);
        var final = $"c={NoBinding},r={Field(challenge, 'r')}";
        var all = Encoding.UTF8.GetBytes($"{Bare},{challenge},{final}");
        var proof = HMACSHA256.HashData(SHA256.HashData(clientKey), all);
        for (var i = 0; i < proof.Length; i++) proof[i] ^= clientKey[i];
        _serverSignature = HMACSHA256.HashData(HMACSHA256.HashData(salted, "Server Key"u8), all);
        return $"{final},p={Convert.ToBase64String(proof)}";
    }

    /// <summary>True when the server knows the password.</summary>
    public bool Proves(string serverFinal) => CryptographicOperations.FixedTimeEquals(Octets(serverFinal, 'v'), _serverSignature);

    private static byte[] Octets(string message, char name)
    {
        var octets = new byte[message.Length];
        return Convert.TryFromBase64String(Field(message, name), octets, out var length) ? octets[..length] : throw new IOException($"The server's SCRAM message has no valid field {name}.");
    }

    private static string Field(string message, char name) =>
        message.Split(',').FirstOrDefault(field => field.Length > 1 && field[0] == name && field[1] == '=')?[2..] ?? throw new IOException($"The server's SCRAM message lacks the field {name}.");
}
