using System.Text.RegularExpressions;

namespace Digest.Transport;

/// <summary>What a server's answer means for the message, the reader and the run.</summary>
public static partial class SmtpVerdict
{
    private const int RegexMilliseconds = 200;

    // 530 login wanted, 534 too weak, 535 refused, 538 wants TLS (RFC 4954 §6).
    private static readonly HashSet<int> LoginCodes = [530, 534, 535, 538];

    // 5.7.8 credentials, 5.7.9 too weak, 5.7.11 wants TLS; 5.7.30 and 5.7.57 are Microsoft 365's for basic and for missing logins.
    private static readonly HashSet<string> LoginStates = new(StringComparer.Ordinal) { "5.7.8", "5.7.9", "5.7.11", "5.7.30", "5.7.57" };

    public static SendResult Of(SmtpReply reply, SmtpStep step)
    {
        var text = reply.ToString();
        if (reply.IsPositive) return new SendResult.Accepted(text);
        if (reply.IsGoodbye) return new SendResult.Deferred(text) { CountsAsTry = false };
        if (reply.IsTransient) return new SendResult.Deferred(text);
        return reply.Code >= 500 ? OfRefusal(reply, step, text) : new SendResult.Deferred($"An answer out of place at {step.Name}: {text}") { CountsAsTry = false };
    }

    private static SendResult OfRefusal(SmtpReply reply, SmtpStep step, string text)
    {
        if (LoginCodes.Contains(reply.Code) || LoginStates.Contains(reply.Status ?? string.Empty))
            return new SendResult.Stopped($"The mail server wants another login: {text} Check Transport:User and its password or token.");
        if (IsTooLarge(reply, step))
            return new SendResult.Stopped($"The mail server finds the message too large: {text} Cut the issue, or have the limit raised.");
        // A receiver that is asked too often says so with a code that means "never"; 503 says that we lost step, not the reader.
        if (reply.Code == 503 || IsLater(reply, text)) return new SendResult.Deferred(text);
        return step == SmtpStep.Sender ? new SendResult.Stopped($"The mail server refuses the sender: {text} Check Transport:From.") : new SendResult.Rejected(text);
    }

    /// <summary>552 at RCPT and 5.2.x speak of the reader's mailbox.</summary>
    private static bool IsTooLarge(SmtpReply reply, SmtpStep step) =>
        reply.Status is "5.3.4" || (reply.Code == 552 && step != SmtpStep.Recipient && reply.Status?.StartsWith("5.2.", StringComparison.Ordinal) != true);

    private static bool IsLater(SmtpReply reply, string text) =>
        reply.Code is 550 or 554 && reply.Status?.StartsWith("5.1.", StringComparison.Ordinal) != true && LaterPattern().IsMatch(text);

    // QQ Mail: "Sender/Domain/Connection/Ip frequency limited", and "Mailbox unavailable or access denied" for a burst (smtp.codes/qq).
    [GeneratedRegex(@"frequen|too many|\blimit|try(ing)? (it )?again|\blater\b|mailbox unavailable or access denied", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex LaterPattern();
}
