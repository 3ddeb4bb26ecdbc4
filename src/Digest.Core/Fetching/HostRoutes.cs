using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Digest.Fetching;

/// <summary>Names that lead to a fixed address in place of the one that DNS gives, and the certificate those may show: how a bundled newsroom is fetched like the web.</summary>
/// <param name="EndPointOf">The address of a host; null leaves it to DNS and the guard.</param>
/// <param name="Certificate">The one certificate trusted for such hosts.</param>
public sealed record HostRoutes(Func<string, IPEndPoint?> EndPointOf, X509Certificate2 Certificate)
{
    /// <summary>True when the certificate shown is the trusted one, and the name is routed.</summary>
    public bool Trusts(string? host, X509Certificate? shown) =>
        host is not null && EndPointOf(host) is not null && shown is not null && shown.GetCertHashString() == Certificate.GetCertHashString();
}
