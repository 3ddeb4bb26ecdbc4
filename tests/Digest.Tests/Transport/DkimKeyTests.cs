using System.Security.Cryptography;
using Digest.Tests.Support;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class DkimKeyTests
{
    [Fact]
    public void A_key_too_short_for_receivers_is_refused()
    {
        using var folder = new TemporaryFolder();
        using var rsa = RSA.Create(768);
        var file = folder.Write("short.pem", rsa.ExportPkcs8PrivateKeyPem());

        Assert.Contains("768", Assert.Throws<DkimException>(() => DkimKey.Load(file)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")]
    public void What_is_no_key_names_the_file(string text)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("no.pem", text);

        Assert.Contains(file, Assert.Throws<DkimException>(() => DkimKey.Load(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_others_can_read_is_noticed()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        var file = folder.Write("key.pem", "key");

        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Assert.True(DkimKey.IsOpenToOthers(file));
        File.SetUnixFileMode(file, UnixFileMode.UserRead);
        Assert.False(DkimKey.IsOpenToOthers(file));
    }
}
