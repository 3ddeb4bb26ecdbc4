using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;

namespace Digest.Transport;

/// <summary>A private key for signatures, RSA (RFC 6376) or Ed25519 (RFC 8463), as its file says.</summary>
public sealed class DkimKey
{
    // RFC 8301 §3.2: verifiers take no signature by a shorter key.
    private const int FewestBits = 1024;

    private readonly Func<byte[], byte[]> _sign;

    private DkimKey(string algorithm, Func<byte[], byte[]> sign) => (Algorithm, _sign) = (algorithm, sign);

    /// <summary>The tag a= of signatures.</summary>
    public string Algorithm { get; }

    /// <summary>Reads a PEM file: PKCS#1 or PKCS#8.</summary>
    /// <exception cref="DkimException">It is no such file.</exception>
    public static DkimKey Load(string file)
    {
        try
        {
            var pem = File.ReadAllText(file);
            if (Ed25519Of(pem) is { } small) return new DkimKey("ed25519-sha256", octets => SignEd25519(small, SHA256.HashData(octets)));
            var rsa = RSA.Create();
            rsa.ImportFromPem(pem);
            if (rsa.KeySize < FewestBits) throw new DkimException($"The key in {file} has {rsa.KeySize} bits; receivers want {FewestBits} or more, 2048 is usual.");
            return new DkimKey("rsa-sha256", octets => SignRsa(rsa, octets));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException or GeneralSecurityException)
        {
            throw new DkimException($"Cannot read a private key from {file} (Dkim:KeyFile): {e.Message} Make one with: openssl genpkey -algorithm rsa -pkeyopt rsa_keygen_bits:2048 -out {file}", e);
        }
    }

    /// <summary>True when others on this machine may read the file.</summary>
    public static bool IsOpenToOthers(string file) =>
        !OperatingSystem.IsWindows()
        && (File.GetUnixFileMode(file) & (UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite)) != UnixFileMode.None;

    /// <summary>The signature of octets, SHA-256 in both algorithms.</summary>
    public byte[] Sign(byte[] octets) => _sign(octets);

    private static Ed25519PrivateKeyParameters? Ed25519Of(string pem)
    {
        var fields = PemEncoding.Find(pem);
        if (!pem.AsSpan()[fields.Label].SequenceEqual("PRIVATE KEY")) return null;
        return PrivateKeyFactory.CreateKey(Convert.FromBase64String(pem[fields.Base64Data])) as Ed25519PrivateKeyParameters;
    }

    private static byte[] SignEd25519(Ed25519PrivateKeyParameters key, byte[] hash)
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, key);
        signer.BlockUpdate(hash, 0, hash.Length);
        return signer.GenerateSignature();
    }

    /// <summary>One at a time: an instance makes no promise to threads.</summary>
    private static byte[] SignRsa(RSA rsa, byte[] octets)
    {
        lock (rsa) return rsa.SignData(octets, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}
