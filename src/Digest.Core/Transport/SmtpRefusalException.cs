namespace Digest.Transport;

/// <summary>No session came about; the result says what that means for the message.</summary>
public sealed class SmtpRefusalException(SendResult result) : IOException("The mail server gave no session.")
{
    public SendResult Result => result;

    /// <summary>Someone must mend it first.</summary>
    public static SmtpRefusalException Stop(string problem) => new(new SendResult.Stopped(problem));

    /// <summary>Another session may succeed.</summary>
    public static SmtpRefusalException Later(string problem) => new(new SendResult.Deferred(problem) { CountsAsTry = false });

    /// <summary>By the class of the answer: transient answers and goodbyes later, all others stop.</summary>
    public static SmtpRefusalException Of(SmtpReply reply, string problem) => reply.IsTransient ? Later($"{problem}: {reply}") : Stop($"{problem}: {reply}");
}
