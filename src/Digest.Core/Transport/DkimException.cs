namespace Digest.Transport;

/// <summary>Signing is asked for and cannot be done; the message says what to mend.</summary>
public sealed class DkimException : Exception
{
    public DkimException()
    {
    }

    public DkimException(string message)
        : base(message)
    {
    }

    public DkimException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
