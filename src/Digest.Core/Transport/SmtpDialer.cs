using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Digest.Transport;

/// <summary>Connects to the mail server, over a socket that does not wait to fill packets, and shakes hands.</summary>
public sealed class SmtpDialer(TransportOptions options, TimeProvider time)
{
    private readonly SmtpHandshake _handshake = new(options, time, new SmtpTls(options, time).SecureAsync);

    /// <summary>A session that may send.</summary>
    /// <exception cref="SmtpRefusalException">None came about; the exception says what that means.</exception>
    public async Task<SmtpConnection> DialAsync(CancellationToken cancellationToken)
    {
        // Without NoDelay the last piece of each message waits some 40 ms for a delayed acknowledgement.
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await ConnectAsync(socket, cancellationToken);
            return await _handshake.BeginAsync(new NetworkStream(socket, ownsSocket: true), NameOf(socket.LocalEndPoint), IsLocal(socket.RemoteEndPoint), cancellationToken);
        }
        catch (SmtpRefusalException)
        {
            socket.Dispose();
            throw;
        }
        catch (Exception e) when (e is IOException or SocketException or TimeoutException)
        {
            socket.Dispose();
            throw SmtpRefusalException.Later($"No session with {options.Host}:{options.Port}: {e.Message}");
        }
        catch (OperationCanceledException)
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task ConnectAsync(Socket socket, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(SmtpStep.Connect.Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await socket.ConnectAsync(options.Host, options.Port, either.Token);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"no connection within {SmtpStep.Connect.Patience:c}.", e);
        }
    }

    private static bool IsLocal(EndPoint? remote) => remote is IPEndPoint { Address: var address } && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    /// <summary>An address literal (RFC 5321 §4.1.3): true wherever the program runs, while host names of desktops and containers are not.</summary>
    private static string NameOf(EndPoint? local)
    {
        var address = local is IPEndPoint { Address: var own } ? own : IPAddress.Loopback;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return string.Create(CultureInfo.InvariantCulture, $"[{(address.AddressFamily == AddressFamily.InterNetworkV6 ? "IPv6:" : string.Empty)}{address.ToString().Split('%')[0]}]");
    }
}
