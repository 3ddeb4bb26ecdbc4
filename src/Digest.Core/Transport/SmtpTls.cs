using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Digest.Transport;

/// <summary>TLS with the mail server: its certificate must be valid, for its name, and of a known authority or of the one in CaFile.</summary>
public sealed class SmtpTls(TransportOptions options, TimeProvider time)
{
    /// <summary>The same connection, encrypted.</summary>
    /// <exception cref="SmtpRefusalException">The certificate will not do, or the handshake failed.</exception>
    public async Task<Stream> SecureAsync(Stream plain, CancellationToken cancellationToken)
    {
        string? fault = null;
        var tls = new SslStream(plain, leaveInnerStreamOpen: false);
        var terms = new SslClientAuthenticationOptions
        {
            TargetHost = options.Host,
            CertificateChainPolicy = Policy(),
            RemoteCertificateValidationCallback = (_, certificate, chain, errors) => (fault = Fault(certificate, chain, errors)) is null,
        };
        using var limit = new CancellationTokenSource(SmtpStep.StartTls.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await tls.AuthenticateAsClientAsync(terms, either.Token);
            return tls;
        }
        catch (AuthenticationException e)
        {
            await tls.DisposeAsync();
            throw SmtpRefusalException.Stop(fault ?? $"No TLS came about with {options.Host}:{options.Port}: {e.InnerException?.Message ?? e.Message} Check Transport:Port and Transport:Security.");
        }
        catch (Exception e) when (e is IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            await tls.DisposeAsync();
            throw SmtpRefusalException.Later($"The TLS handshake with {options.Host}:{options.Port} broke off: {e.Message}");
        }
    }

    /// <summary>Null trusts what the machine trusts.</summary>
    private X509ChainPolicy? Policy()
    {
        if (options.CaFile is not { Length: > 0 } file) return null;
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        try
        {
            policy.CustomTrustStore.ImportFromPemFile(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw SmtpRefusalException.Stop($"Cannot read certificates from {file}: {e.Message} Transport:CaFile names a PEM file.");
        }

        return policy.CustomTrustStore.Count > 0 ? policy : throw SmtpRefusalException.Stop($"No certificate is in {file}. Transport:CaFile names a PEM file with the authority's certificate.");
    }

    private string? Fault(X509Certificate? presented, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None) return null;
        var server = $"{options.Host}:{options.Port}";
        if (presented is not X509Certificate2 certificate) return $"{server} showed no certificate; nothing was sent.";
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            return $"The certificate of {server} is for {Names(certificate)}, not for {options.Host}; nothing was sent. Set Transport:Host to a name that the certificate has.";
        var states = chain?.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, state) => all | state.Status) ?? X509ChainStatusFlags.NoError;
        if (states.HasFlag(X509ChainStatusFlags.NotTimeValid))
            return $"The certificate of {server} is valid from {certificate.NotBefore:yyyy-MM-dd} to {certificate.NotAfter:yyyy-MM-dd} only; nothing was sent. Have the server renewed, or set this machine's clock.";
        if (states.HasFlag(X509ChainStatusFlags.UntrustedRoot) || states.HasFlag(X509ChainStatusFlags.PartialChain))
            return $"The certificate of {server} is signed by an authority unknown here ({certificate.Issuer}); nothing was sent. For a relay of your own set Transport:CaFile to its authority's PEM file.";
        return $"The certificate of {server} will not do ({states}); nothing was sent.";
    }

    private static string Names(X509Certificate2 certificate)
    {
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>().SelectMany(names => names.EnumerateDnsNames()).ToList();
        return names.Count > 0 ? string.Join(", ", names) : certificate.Subject;
    }
}
