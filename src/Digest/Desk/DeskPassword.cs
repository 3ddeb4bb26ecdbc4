using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Digest.App.Desk;

/// <summary>Keeps a password as a hash that is slow to guess: <c>pbkdf2-sha256$rounds$salt$hash</c>.</summary>
public static class DeskPassword
{
    // OWASP's Password Storage Cheat Sheet (2023) asks for 600,000 rounds of PBKDF2 with HMAC-SHA-256.
    private const int Rounds = 600_000;
    private const int MostRounds = 10_000_000;
    private const int Octets = 32;
    private const string Scheme = "pbkdf2-sha256";

    /// <summary>The hash to put into the configuration.</summary>
    public static string Hash(string password) => Hash(password, RandomNumberGenerator.GetBytes(16), Rounds);

    /// <summary>True for the password that the hash was made of; a text that is no hash fits no password.</summary>
    public static bool Fits(string password, string hash)
    {
        if (hash.Split('$') is not [Scheme, var rounds, var salt, _]) return false;
        if (!int.TryParse(rounds, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > MostRounds) return false;
        var octets = new byte[64];
        if (!Convert.TryFromBase64String(salt, octets, out var length)) return false;
        var made = Hash(password, octets[..length], count);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(made), Encoding.UTF8.GetBytes(hash));
    }

    private static string Hash(string password, byte[] salt, int rounds)
    {
        var hash = Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA256, Octets);
        return string.Create(CultureInfo.InvariantCulture, $"{Scheme}${rounds}${Convert.ToBase64String(salt)}${Convert.ToBase64String(hash)}");
    }
}
