using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Digest.Fetching;

/// <summary>Names that lead to a fixed address in place of the one that DNS gives, and the certificate those may show: how a bundled newsroom is fetched like the web.</summary>
/// <param name="EndPointOf">The address of a host; null leaves it to DNS and the guard.</param>
/// <param name="Certificate">The one certificate trusted for such hosts.</param>
public sealed record HostRoutes(Func<string, IPEndPoint?> EndPointOf, X509Certificate2 Certificate)
{
    /// <summary>Accepts a certificate that is right for its name, and the trusted one for a routed name.</summary>
    public bool Accepts(object sender, X509Certificate? shown, X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None
        || (sender is SslStream stream && EndPointOf(stream.TargetHostName) is not null && shown?.GetCertHashString() == Certificate.GetCertHashString());
}
