namespace Digest.Transport;

/// <summary>A step of a conversation, and how long the other side may take for it (RFC 5321 §4.5.3.2).</summary>
public sealed record SmtpStep(string Name, TimeSpan Patience)
{
    /// <summary>Postfix waits as long for a connection (smtp_connect_timeout).</summary>
    public static readonly SmtpStep Connect = new("the connection", TimeSpan.FromSeconds(30));

    public static readonly SmtpStep Greeting = new("the greeting", TimeSpan.FromMinutes(5));

    public static readonly SmtpStep Hello = new("EHLO", TimeSpan.FromMinutes(5));

    public static readonly SmtpStep StartTls = new("STARTTLS", TimeSpan.FromMinutes(2));

    public static readonly SmtpStep Login = new("AUTH", TimeSpan.FromMinutes(5));

    public static readonly SmtpStep Sender = new("MAIL", TimeSpan.FromMinutes(5));

    public static readonly SmtpStep Recipient = new("RCPT", TimeSpan.FromMinutes(5));

    public static readonly SmtpStep Data = new("DATA", TimeSpan.FromMinutes(2));

    /// <summary>For each 64 kB of the message.</summary>
    public static readonly SmtpStep Block = new("the message", TimeSpan.FromMinutes(3));

    /// <summary>Giving up earlier makes duplicates: the server may take its time to store the message.</summary>
    public static readonly SmtpStep Dot = new("the final dot", TimeSpan.FromMinutes(10));

    /// <summary>Nothing hangs on the answer, so a program that ends does not wait for it long.</summary>
    public static readonly SmtpStep Quit = new("QUIT", TimeSpan.FromSeconds(3));
}
