namespace Digest.Tests.Transport;

/// <summary>How a conversation's octets arrive.</summary>
public enum Pieces
{
    Whole,
    Lines,
    Characters,
}
