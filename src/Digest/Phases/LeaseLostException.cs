namespace Digest.App.Phases;

/// <summary>Another worker has taken the delivery over, so this one must not finish its message.</summary>
public sealed class LeaseLostException : Exception
{
    public LeaseLostException()
        : base("Another worker has taken this delivery over.")
    {
    }

    public LeaseLostException(string message)
        : base(message)
    {
    }

    public LeaseLostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
