namespace Digest.Transport;

/// <summary>Hands one message to whoever delivers it. Refusals are results; implementations let lost resources throw.</summary>
public interface IMailTransport
{
    /// <summary>Sends the message to its one recipient.</summary>
    Task<SendResult> SendAsync(MailMessage message, CancellationToken cancellationToken);
}
