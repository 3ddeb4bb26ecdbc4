using System.Security.Cryptography;
using System.Text;

namespace Digest.App.Desk;

/// <summary>The secrets of one run of the desk: the start token that its owner opens it with, and what follows from it.</summary>
public sealed class DeskKeys
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Stands in the link that the program prints; whoever has it may change things.</summary>
    public string Start => Derive("start");

    /// <summary>The cookie of a browser that came with the start token.</summary>
    public string Session => Derive("session");

    /// <summary>The field that every form carries; another site cannot read it.</summary>
    public string Form => Derive("form");

    /// <summary>Compares in a time that tells nothing.</summary>
    public static bool Same(string? given, string secret) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(secret));

    private string Derive(string name) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes(name)))[..40];
}
