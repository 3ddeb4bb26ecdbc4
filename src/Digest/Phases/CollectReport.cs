namespace Digest.App.Phases;

/// <summary>What a collection has brought.</summary>
/// <param name="Visits">Every feed that was looked at.</param>
/// <param name="Articles">How many articles were made.</param>
public sealed record CollectReport(IReadOnlyList<FeedVisit> Visits, int Articles)
{
    /// <summary>Feeds whose health is no longer what it was: what the owner is told once.</summary>
    public IReadOnlyList<FeedVisit> Changes { get; } = [.. Visits.Where(visit => visit.Asked && visit.Before.CheckedAt is not null && visit.Before.Health != visit.State.Health)];

    /// <summary>False when every feed that was asked failed.</summary>
    public bool HasAnswers { get; } = !Visits.Any(visit => visit.Asked) || Visits.Any(visit => visit.Asked && visit.Succeeded);

    public int NewEntries { get; } = Visits.Sum(visit => visit.Entries.Count);

    public int Failures { get; } = Visits.Count(visit => visit.Asked && !visit.Succeeded);
}
