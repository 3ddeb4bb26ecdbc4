using System.ComponentModel.DataAnnotations;

namespace Digest.Transport;

/// <summary>How mail leaves; section <c>Transport</c> of the configuration. The password comes from the environment only.</summary>
public sealed class TransportOptions
{
    /// <summary>pickup, smtp, or mailkit where it was built in.</summary>
    public TransportKind Kind { get; set; } = TransportKind.Pickup;

    /// <summary>Folder of the pickup transport, relative to the working folder.</summary>
    public string Folder { get; set; } = "out";

    /// <summary>Name of the SMTP server; its certificate must carry it.</summary>
    public string Host { get; set; } = "localhost";

    /// <summary>465 for TLS, 587 for STARTTLS.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    public TransportSecurity Security { get; set; } = TransportSecurity.Auto;

    /// <summary>Login; none asks for none.</summary>
    public string? User { get; set; }

    /// <summary>Password or app password; set it as <c>Transport__Password</c>.</summary>
    public string? Password { get; set; }

    /// <summary>OAuth 2 access token for XOAUTH2 or OAUTHBEARER, in place of a password.</summary>
    public string? Token { get; set; }

    /// <summary>PEM file of a certificate authority of your own, for relays with private certificates.</summary>
    public string? CaFile { get; set; }

    /// <summary>Counted chunks (RFC 3030) where the server offers them; Postfix 3.7 then answers 40 ms later a message, for it waits to fill packets.</summary>
    public bool Chunking { get; set; }

    /// <summary>No answer is waited for longer than this; the usual waits of RFC 5321, two to ten minutes a step, hold below it.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:30:00")]
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The address readers see and answer to; also the envelope sender.</summary>
    [Required]
    public string From { get; set; } = "digest@digest.example";

    /// <summary>The name readers see.</summary>
    public string FromName { get; set; } = "AI 模型周报 AI Models Weekly";

    /// <summary>List-Id (RFC 2919): a dotted label under the sender's domain.</summary>
    [Required]
    public string ListId { get; set; } = "ai-models-weekly.digest.example";
}
