using System.Security.Cryptography;
using System.Text;
using Digest.Tests.Support;
using Digest.Transport;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Digest.Tests.Transport;

public sealed class DkimSignerTests
{
    private const string Header = "From: Digest\r\n <digest@digest.example>\r\nTo: reader@reader.example\r\nSubject:  two  words \r\nList-Unsubscribe: <https://digest.example/u/1>\r\n";

    private static readonly ReadOnlyMemory<byte>[] Body = ["\r\n--b\r\nHel"u8.ToArray(), "lo  \t there \r\n\r\n\r\n"u8.ToArray()];

    [Fact]
    public void The_signature_covers_the_relaxed_form_and_a_second_field_of_each_name()
    {
        using var folder = new TemporaryFolder();
        using var rsa = RSA.Create(2048);
        var field = Signer(folder, rsa.ExportPkcs8PrivateKeyPem()).Sign(Header, Body, Samples.Monday);

        var (signed, signature) = Taken(field);

        Assert.Contains("h=From: From: To: To: Subject: Subject: Date: Message-ID:", Unfolded(field), StringComparison.Ordinal);
        Assert.Contains($"bh={Convert.ToBase64String(SHA256.HashData("--b\r\nHello there\r\n"u8))};", Unfolded(field), StringComparison.Ordinal);
        Assert.True(rsa.VerifyData(signed, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    [Fact]
    public void An_Ed25519_key_signs_the_hash()
    {
        using var folder = new TemporaryFolder();
        var seed = Enumerable.Range(0, 32).Select(octet => (byte)octet).ToArray();
        var pem = PemEncoding.WriteString("PRIVATE KEY", [.. Convert.FromHexString("302e020100300506032b657004220420"), .. seed]);

        var (signed, signature) = Taken(Signer(folder, pem).Sign(Header, Body, Samples.Monday));

        var verifier = new Ed25519Signer();
        verifier.Init(false, new Ed25519PrivateKeyParameters(seed).GeneratePublicKey());
        verifier.BlockUpdate(SHA256.HashData(signed), 0, 32);
        Assert.True(verifier.VerifySignature(signature));
    }

    [Fact]
    public void A_second_try_has_the_same_signature()
    {
        using var folder = new TemporaryFolder();
        using var rsa = RSA.Create(2048);
        var signer = Signer(folder, rsa.ExportRSAPrivateKeyPem());

        Assert.Equal(signer.Sign(Header, Body, Samples.Monday), signer.Sign(Header, Body, Samples.Monday));
    }

    [Theory]
    [InlineData(null, "Dkim:KeyFile")]
    [InlineData("nowhere.pem", "openssl")]
    public void A_key_that_is_not_there_is_told_with_its_cure(string? file, string cure) =>
        Assert.Contains(cure, Assert.Throws<DkimException>(() => DkimSigner.Of(new DkimOptions { Domain = "digest.example", KeyFile = file }, new TransportOptions())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_foreign_domain_is_refused() =>
        Assert.Throws<DkimException>(() => DkimSigner.Of(new DkimOptions { Domain = "other.example", KeyFile = "k" }, new TransportOptions()));

    [Fact]
    public void Without_a_domain_nothing_is_signed() => Assert.Null(DkimSigner.Of(new DkimOptions(), new TransportOptions()));

    private static DkimSigner Signer(TemporaryFolder folder, string pem) =>
        DkimSigner.Of(new DkimOptions { Domain = "digest.example", KeyFile = folder.Write("key.pem", pem) }, new TransportOptions { From = "d@news.digest.example" })
        ?? throw new InvalidOperationException("no signer");

    /// <summary>What a verifier hashes, by the book, and the signature.</summary>
    private static (byte[] Signed, byte[] Signature) Taken(string field)
    {
        var start = field.IndexOf("; b=", StringComparison.Ordinal) + 4;
        var canonical = "from:Digest <digest@digest.example>\r\nto:reader@reader.example\r\nsubject:two words\r\nlist-unsubscribe:<https://digest.example/u/1>\r\n" + "dkim-signature:" + Unfolded(field[..start])["DKIM-Signature: ".Length..];
        return (Encoding.ASCII.GetBytes(canonical), Convert.FromBase64String(field[start..].Replace("\r\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)));
    }

    private static string Unfolded(string field) => field.Replace("\r\n ", " ", StringComparison.Ordinal);
}
