namespace Digest.App.Phases;

/// <summary>What a run of sending came to.</summary>
/// <param name="Sent">Accepted by the server in this run.</param>
/// <param name="Deferred">Put off in this run.</param>
/// <param name="Failed">Given up in this run.</param>
/// <param name="Left">Deliveries still open afterwards.</param>
public sealed record DispatchReport(int Sent, int Deferred, int Failed, int Left)
{
    /// <summary>There was no issue to send.</summary>
    public static DispatchReport NothingToSend { get; } = new(0, 0, 0, 0);

    /// <summary>The number of the issue; null when there was none, or several.</summary>
    public int? IssueNumber { get; init; }

    /// <summary>Readers who left before their copy went out.</summary>
    public int Suppressed { get; init; }

    /// <summary>Copies whose fate was unknown when the run began or during it.</summary>
    public int Ambiguous { get; init; }

    /// <summary>Why the run stopped before its end, with the cure; null when it went through.</summary>
    public string? Problem { get; init; }

    /// <summary>True when another process sends from the same data, which is no trouble.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>True when no later run has anything left to do.</summary>
    public bool IsSettled => Left == 0 && Problem is null;

    /// <summary>Both runs taken together.</summary>
    public DispatchReport Plus(DispatchReport other) => new(Sent + other.Sent, Deferred + other.Deferred, Failed + other.Failed, Left + other.Left)
    {
        IssueNumber = IssueNumber == other.IssueNumber || other.IssueNumber is null ? IssueNumber : IssueNumber is null ? other.IssueNumber : null,
        Suppressed = Suppressed + other.Suppressed,
        Ambiguous = Ambiguous + other.Ambiguous,
        Problem = Problem ?? other.Problem,
        IsElsewhere = IsElsewhere || other.IsElsewhere,
    };
}
