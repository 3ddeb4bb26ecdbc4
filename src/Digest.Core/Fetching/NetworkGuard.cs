using System.Net;
using System.Net.Sockets;
using Digest.Text;

namespace Digest.Fetching;

/// <summary>Decides which addresses may be connected to. It is asked at connect time with the address itself, so that no name can change its meaning in between.</summary>
public sealed class NetworkGuard(FetchingOptions options, HostRoutes? routes = null)
{
    private static readonly IPNetwork[] SpecialPurpose =
        [.. EmbeddedFile.Words(typeof(NetworkGuard), "special-purpose-blocks.txt").Select(words => IPNetwork.Parse(words[0]))];

    private readonly HashSet<string> _allowed = new(options.Allow.Select(pair => pair.Trim().Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)), StringComparer.OrdinalIgnoreCase);

    /// <summary>True for an address that belongs to no special-purpose block and hides no other address inside.</summary>
    public static bool IsPublic(IPAddress address) =>
        address.AddressFamily is AddressFamily.InterNetwork or AddressFamily.InterNetworkV6
        && !Array.Exists(SpecialPurpose, block => block.BaseAddress.AddressFamily == address.AddressFamily && block.Contains(address));

    /// <summary>The addresses of the host that may be connected to; throws <see cref="GuardRefusedException"/> when there are none.</summary>
    public async Task<IPAddress[]> ResolveAsync(string host, int port, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancellationToken);
        if (IsOpen(host, port))
            return addresses;
        var open = Array.FindAll(addresses, IsPublic);
        return open.Length > 0 || addresses.Length == 0
            ? open
            : throw new GuardRefusedException($"{host} has the address {addresses[0]}, which is not public; if it is meant, allow it by Fetching:Allow or --allow {host}:{port}");
    }

    /// <summary>A connected socket to an address that passed; the handler's connect callback.</summary>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellationToken)
    {
        var route = routes?.EndPointOf(target.Host);
        var addresses = route is null ? await ResolveAsync(target.Host, target.Port, cancellationToken) : [route.Address];
        if (addresses.Length == 0)
            throw new SocketException((int)SocketError.HostNotFound);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, route?.Port ?? target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool IsOpen(string host, int port) =>
        options.AllowPrivate
        || (_allowed.Count > 0 && _allowed.Contains(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{host.Trim('[', ']')}:{port}")))
        || (options.Proxy is { } proxy && proxy.Port == port && string.Equals(proxy.IdnHost, host, StringComparison.OrdinalIgnoreCase));
}
