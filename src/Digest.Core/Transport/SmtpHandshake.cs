namespace Digest.Transport;

/// <summary>From the first octet to a session that may send: greeting, EHLO, TLS, login, each demanded or the session refused.</summary>
public sealed class SmtpHandshake(TransportOptions options, TimeProvider time, Func<Stream, CancellationToken, Task<Stream>> secure)
{
    private readonly SmtpLogin _login = new(options, ScramSha256.NewNonce);

    private string Server => $"{options.Host}:{options.Port}";

    /// <summary>What Auto means on this port.</summary>
    private TransportSecurity Security => options.Security switch
    {
        TransportSecurity.Auto => options.Port == 465 ? TransportSecurity.Tls : TransportSecurity.StartTls,
        var chosen => chosen,
    };

    /// <summary>A session on a fresh connection.</summary>
    /// <param name="stream">The connection; the session owns it.</param>
    /// <param name="self">Our name in EHLO.</param>
    /// <param name="local">True when the server is on this machine.</param>
    /// <exception cref="SmtpRefusalException">The server does not give what was asked for.</exception>
    public async Task<SmtpConnection> BeginAsync(Stream stream, string self, bool local, CancellationToken cancellationToken)
    {
        if (Security == TransportSecurity.None && _login.IsWanted && !local)
            throw SmtpRefusalException.Stop($"Transport:Security is none, so the password for {Server} would go over the network in the clear; nothing was sent. Use starttls or tls.");
        var wire = Wire(Security == TransportSecurity.Tls ? await secure(stream, cancellationToken) : stream);
        var greeting = await wire.ReadAsync(SmtpStep.Greeting, cancellationToken);
        if (!greeting.IsPositive) throw SmtpRefusalException.Of(greeting, $"{Server} takes no mail from here");
        var features = await HelloAsync(wire, self, cancellationToken);
        if (Security == TransportSecurity.StartTls)
        {
            wire = await StartTlsAsync(wire, features, cancellationToken);
            features = await HelloAsync(wire, self, cancellationToken);
        }

        if (_login.IsWanted) await _login.LogInAsync(wire, features, cancellationToken);
        return new SmtpConnection(wire, features with { Chunking = features.Chunking && options.Chunking });
    }

    private SmtpWire Wire(Stream stream) => new(stream, time, options.LongestWait);

    private async Task<SmtpFeatures> HelloAsync(SmtpWire wire, string self, CancellationToken cancellationToken)
    {
        var reply = await wire.AskAsync($"EHLO {self}", SmtpStep.Hello, cancellationToken);
        if (reply.IsPositive) return SmtpFeatures.Of(reply);
        if (reply.IsTransient) throw SmtpRefusalException.Of(reply, $"{Server} refused EHLO");
        // A server that knows no EHLO knows neither TLS nor login; what needs them fails on the empty list of features.
        reply = await wire.AskAsync($"HELO {self}", SmtpStep.Hello, cancellationToken);
        return reply.IsPositive ? new SmtpFeatures() : throw SmtpRefusalException.Of(reply, $"{Server} refused EHLO and HELO");
    }

    private async Task<SmtpWire> StartTlsAsync(SmtpWire wire, SmtpFeatures features, CancellationToken cancellationToken)
    {
        if (!features.StartTls)
            throw SmtpRefusalException.Stop($"{Server} does not offer STARTTLS, and nothing is sent in the clear. Port 465 wants Transport:Security=tls; for a server on this machine set it to none.");
        var reply = await wire.AskAsync("STARTTLS", SmtpStep.StartTls, cancellationToken);
        if (!reply.IsPositive) throw SmtpRefusalException.Of(reply, $"{Server} offers STARTTLS but refused it; nothing was sent");
        // CVE-2026-41319, CVE-2011-0411: whoever can write into the plain connection would be believed as the server.
        if (wire.HasUnread) throw SmtpRefusalException.Stop($"{Server} said more than was asked before TLS began: someone on the way may be meddling. Nothing was sent.");
        return Wire(await secure(wire.Stream, cancellationToken));
    }
}
