using System.Text;

namespace Digest.Transport;

/// <summary>Logs in with the safest way that both sides know; without one, nothing is sent.</summary>
public sealed class SmtpLogin(TransportOptions options, Func<string> newNonce)
{
    private string Server => $"{options.Host}:{options.Port}";

    /// <summary>True when a login is configured.</summary>
    public bool IsWanted => options.User is { Length: > 0 } || options.Password is { Length: > 0 } || options.Token is { Length: > 0 };

    /// <summary>Logs in, or refuses the session.</summary>
    public async Task LogInAsync(SmtpWire wire, SmtpFeatures features, CancellationToken cancellationToken)
    {
        if (options.User is not { Length: > 0 } user) throw SmtpRefusalException.Stop("A password or token is set, but no user. Set Transport:User.");
        var reply = options.Token is { Length: > 0 } token
            ? await WithTokenAsync(wire, features, user, token, cancellationToken)
            : await WithPasswordAsync(wire, features, user, cancellationToken);
        if (reply.IsTransient) throw SmtpRefusalException.Later($"{Server} cannot check the login now: {reply}");
        if (!reply.IsPositive)
            throw SmtpRefusalException.Of(reply, $"{Server} refused the login of {user}. Check Transport:User and {(options.Token is { Length: > 0 } ? "Transport__Token, which expires" : "Transport__Password")}");
    }

    private async Task<SmtpReply> WithTokenAsync(SmtpWire wire, SmtpFeatures features, string user, string token, CancellationToken cancellationToken)
    {
        var way = Choose(features, "XOAUTH2", "OAUTHBEARER");
        var initial = way == "XOAUTH2"
            ? $"user={user}\u0001auth=Bearer {token}\u0001\u0001"
            : $"n,a={user},\u0001host={options.Host}\u0001port={options.Port}\u0001auth=Bearer {token}\u0001\u0001";
        var reply = await wire.AskAsync($"AUTH {way} {Base64(initial)}", SmtpStep.Login, cancellationToken);
        // The server tells its reason as a challenge and waits for an empty answer before it refuses.
        return reply.IsIntermediate ? await wire.AskAsync(way == "XOAUTH2" ? string.Empty : Base64("\u0001"), SmtpStep.Login, cancellationToken) : reply;
    }

    private async Task<SmtpReply> WithPasswordAsync(SmtpWire wire, SmtpFeatures features, string user, CancellationToken cancellationToken)
    {
        if (options.Password is not { Length: > 0 } password) throw SmtpRefusalException.Stop("A user is set, but no password. Set Transport__Password or Transport__Token in the environment.");
        return Choose(features, "SCRAM-SHA-256", "PLAIN", "LOGIN") switch
        {
            "SCRAM-SHA-256" => await ScramAsync(wire, new ScramSha256(user, password, newNonce()), cancellationToken),
            "PLAIN" => await wire.AskAsync($"AUTH PLAIN {Base64($"\0{user}\0{password}")}", SmtpStep.Login, cancellationToken),
            _ => await ByQuestionsAsync(wire, user, password, cancellationToken),
        };
    }

    private static async Task<SmtpReply> ByQuestionsAsync(SmtpWire wire, string user, string password, CancellationToken cancellationToken)
    {
        var reply = await wire.AskAsync("AUTH LOGIN", SmtpStep.Login, cancellationToken);
        if (reply.IsIntermediate) reply = await wire.AskAsync(Base64(user), SmtpStep.Login, cancellationToken);
        return reply.IsIntermediate ? await wire.AskAsync(Base64(password), SmtpStep.Login, cancellationToken) : reply;
    }

    private async Task<SmtpReply> ScramAsync(SmtpWire wire, ScramSha256 scram, CancellationToken cancellationToken)
    {
        var reply = await wire.AskAsync($"AUTH SCRAM-SHA-256 {Base64(scram.FirstMessage())}", SmtpStep.Login, cancellationToken);
        if (!reply.IsIntermediate) return Unproved(reply);
        reply = await wire.AskAsync(Base64(scram.FinalMessage(Challenge(reply))), SmtpStep.Login, cancellationToken);
        if (!reply.IsIntermediate && !reply.IsPositive) return reply;
        // RFC 4954 §4: the server's proof is a last challenge, or stands in the text of its consent.
        if (!scram.Proves(Challenge(reply))) throw SmtpRefusalException.Stop($"{Server} could not prove that it knows the password of {options.User}; nothing was sent.");
        return reply.IsIntermediate ? await wire.AskAsync(string.Empty, SmtpStep.Login, cancellationToken) : reply;
    }

    private SmtpReply Unproved(SmtpReply reply) =>
        reply.IsPositive ? throw SmtpRefusalException.Stop($"{Server} accepted a login without proving that it knows the password of {options.User}; nothing was sent.") : reply;

    private string Choose(SmtpFeatures features, params ReadOnlySpan<string> ways)
    {
        foreach (var way in ways)
        {
            if (features.Logins.Contains(way)) return way;
        }

        var offered = features.Logins.Count == 0 ? "no login at all" : "only " + string.Join(", ", features.Logins);
        throw SmtpRefusalException.Stop($"{Server} offers {offered}, and a login is set ({string.Join(", ", ways.ToArray())}); nothing was sent. Check Transport:Port and Transport:Security, or leave Transport:User empty.");
    }

    private static string Challenge(SmtpReply reply)
    {
        var words = reply.Lines[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var octets = new byte[reply.Lines[^1].Length];
        return words.Length > 0 && Convert.TryFromBase64String(words[^1], octets, out var length) ? Encoding.UTF8.GetString(octets, 0, length) : throw new IOException("The server's SCRAM message is no base64.");
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
