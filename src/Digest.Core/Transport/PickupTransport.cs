using System.Buffers;

namespace Digest.Transport;

/// <summary>Writes each message as an .eml file into a folder, for a mail server's pickup or for looking at.</summary>
public sealed class PickupTransport(TransportOptions options) : IMailTransport
{
    /// <summary>The file of a recipient's message within the folder.</summary>
    public static string FileName(string recipient) =>
        string.Concat(recipient.Select(c => char.IsLetterOrDigit(c) || c is '@' or '.' or '-' or '+' or '_' ? c : '_')).TrimStart('.') + ".eml";

    public async Task<SendResult> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(options.Folder);
            var path = Path.Combine(options.Folder, FileName(message.Recipient));
            var temporary = path + ".part";
            await File.WriteAllBytesAsync(temporary, message.Octets.ToArray(), cancellationToken);
            if (message.Committing is { } committing) await committing(cancellationToken);
            File.Move(temporary, path, overwrite: true);
            return new SendResult.Accepted(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new SendResult.Stopped($"Cannot write into the pickup folder {options.Folder}: {e.Message} Choose another with Transport:Folder.");
        }
    }
}
