namespace Digest.Transport;

/// <summary>What became of a message.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>The server has taken responsibility.</summary>
    public sealed record Accepted(string Reply) : SendResult;

    /// <summary>Not now: try again later.</summary>
    public sealed record Deferred(string Problem) : SendResult
    {
        /// <summary>True when the final dot was out and no reply came: the message may have been accepted.</summary>
        public bool Ambiguous { get; init; }

        /// <summary>False when the session, not the message, failed: it counts as no try.</summary>
        public bool CountsAsTry { get; init; } = true;
    }

    /// <summary>Never for this recipient.</summary>
    public sealed record Rejected(string Problem) : SendResult;

    /// <summary>Nothing can be sent until someone mends it (login, policy, size): stop the run, blame no recipient.</summary>
    public sealed record Stopped(string Problem) : SendResult;
}
