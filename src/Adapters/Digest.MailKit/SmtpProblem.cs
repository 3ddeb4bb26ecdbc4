using System.Net.Sockets;
using Digest.Transport;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Digest.Adapters;

/// <summary>What a refusal or a lost connection of MailKit means for a message.</summary>
internal static class SmtpProblem
{
    private const int FirstPermanent = 500;

    public static bool IsKnown(Exception problem) =>
        problem is IOException or SocketException or ProtocolException or CommandException or AuthenticationException
            or SslHandshakeException or NotSupportedException or ServiceNotConnectedException or FormatException;

    /// <summary>No session: nothing is the message's fault.</summary>
    public static SendResult OfSession(Exception problem) => problem switch
    {
        AuthenticationException or SslHandshakeException or NotSupportedException => new SendResult.Stopped(problem.Message),
        SmtpCommandException command when (int)command.StatusCode >= FirstPermanent => new SendResult.Stopped(Text(command)),
        _ => new SendResult.Deferred(problem.Message) { CountsAsTry = false },
    };

    /// <summary>The server answered a command with 4yz or 5yz.</summary>
    public static SendResult OfCommand(SmtpCommandException problem)
    {
        if ((int)problem.StatusCode < FirstPermanent)
            return new SendResult.Deferred(Text(problem));
        return problem.ErrorCode == SmtpErrorCode.SenderNotAccepted
            ? new SendResult.Stopped(Text(problem))
            : new SendResult.Rejected(Text(problem));
    }

    /// <summary>The connection was lost while the message went out.</summary>
    public static SendResult OfTransfer(Exception problem, bool allSent) =>
        problem is FormatException
            ? new SendResult.Rejected(problem.Message)
            : new SendResult.Deferred(problem.Message) { Ambiguous = allSent, CountsAsTry = allSent };

    private static string Text(SmtpCommandException problem) => $"{(int)problem.StatusCode} {problem.Message}";
}
