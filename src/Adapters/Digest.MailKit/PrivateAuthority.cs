using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Digest.Adapters;

/// <summary>Trusts a certificate authority of the owner's own, beside nothing else.</summary>
internal static class PrivateAuthority
{
    /// <summary>A check of server certificates against a PEM file; null leaves it to the system.</summary>
    public static RemoteCertificateValidationCallback? Validator(string? caFile)
    {
        if (string.IsNullOrEmpty(caFile))
            return null;

        var authority = X509CertificateLoader.LoadCertificateFromFile(caFile);
        return (_, certificate, _, errors) => certificate is not null
            && (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) == SslPolicyErrors.None
            && IsSignedBy(authority, certificate);
    }

    private static bool IsSignedBy(X509Certificate2 authority, X509Certificate certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        using var leaf = new X509Certificate2(certificate);
        return chain.Build(leaf);
    }
}
