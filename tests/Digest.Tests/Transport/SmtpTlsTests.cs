using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Digest.Tests.Support;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class SmtpTlsTests
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task A_certificate_of_our_own_authority_is_taken()
    {
        using var folder = new TemporaryFolder();
        using var certificate = Certificate("localhost", Now.AddDays(9));

        await using var secured = await SecureAsync(certificate, folder.Write("ca.pem", certificate.ExportCertificatePem()));

        Assert.IsType<SslStream>(secured);
    }

    [Fact]
    public async Task An_unknown_authority_is_refused_and_the_option_named() => Assert.Contains("Transport:CaFile", await ProblemAsync("localhost", Now.AddDays(9), trusted: false), StringComparison.Ordinal);

    [Fact]
    public async Task A_certificate_for_another_name_is_refused_and_the_name_told() => Assert.Contains("wrong.example", await ProblemAsync("wrong.example", Now.AddDays(9), trusted: true), StringComparison.Ordinal);

    [Fact]
    public async Task A_certificate_that_has_run_out_is_refused_and_the_day_told() => Assert.Contains("to 20", await ProblemAsync("localhost", Now.AddDays(-1), trusted: true), StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("no certificate here")]
    public async Task A_file_without_certificates_is_told(string? text)
    {
        using var folder = new TemporaryFolder();
        using var certificate = Certificate("localhost", Now.AddDays(9));
        var file = text is null ? folder.At("missing.pem") : folder.Write("ca.pem", text);

        var refusal = await Assert.ThrowsAsync<SmtpRefusalException>(() => SecureAsync(certificate, file));

        Assert.Contains(file, Assert.IsType<SendResult.Stopped>(refusal.Result).Problem, StringComparison.Ordinal);
    }

    private static async Task<string> ProblemAsync(string name, DateTimeOffset end, bool trusted)
    {
        using var folder = new TemporaryFolder();
        using var certificate = Certificate(name, end);
        var file = trusted ? folder.Write("ca.pem", certificate.ExportCertificatePem()) : null;
        var refusal = await Assert.ThrowsAsync<SmtpRefusalException>(() => SecureAsync(certificate, file));
        return Assert.IsType<SendResult.Stopped>(refusal.Result).Problem;
    }

    private static async Task<Stream> SecureAsync(X509Certificate2 certificate, string? caFile)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var client = new TcpClient();
        await client.ConnectAsync((IPEndPoint)listener.LocalEndpoint, TestContext.Current.CancellationToken);
        var serving = ServeAsync(await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken), certificate);
        try
        {
            return await new SmtpTls(new TransportOptions { Host = "localhost", CaFile = caFile }, TimeProvider.System).SecureAsync(client.GetStream(), TestContext.Current.CancellationToken);
        }
        finally
        {
            client.Dispose();
            await serving;
        }
    }

    private static async Task ServeAsync(TcpClient client, X509Certificate2 certificate)
    {
        try
        {
            using var tls = new SslStream(client.GetStream());
            await tls.AuthenticateAsServerAsync(certificate);
        }
        catch (Exception e) when (e is IOException or System.Security.Authentication.AuthenticationException)
        {
            // The client has turned the certificate down.
        }
    }

    private static X509Certificate2 Certificate(string name, DateTimeOffset end)
    {
        using var key = RSA.Create(2048);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(Now.AddDays(-9), end);
    }
}
