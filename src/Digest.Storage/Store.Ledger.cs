namespace Digest.Storage;

public sealed partial class Store
{
    /// <summary>An address is left alone after it was refused in so many issues in a row.</summary>
    private const int BouncesToSuppress = 2;

    /// <summary>The same for messages that came back for other reasons.</summary>
    private const int SoftBouncesToSuppress = 5;

    /// <summary>Writes groups of steps in one commit; for each group, whether its last step applied.</summary>
    internal Task<IReadOnlyList<bool>> WriteMarksAsync(
        IReadOnlyList<IReadOnlyList<DeliveryMark>> groups, WorkerLease lease, CancellationToken cancellationToken) =>
        WriteAsync<IReadOnlyList<bool>>(
            async session =>
            {
                var outcomes = new List<bool>(groups.Count);
                foreach (var group in groups)
                {
                    var applied = true;
                    foreach (var mark in group) applied = await ApplyAsync(session, mark, lease, cancellationToken) > 0;
                    outcomes.Add(applied);
                }

                return outcomes;
            },
            cancellationToken);

    /// <summary>Frees what dead workers left in hand.</summary>
    public Task<Recovered> RecoverDeliveriesAsync(RecoveryRule rule, CancellationToken cancellationToken)
    {
        var expired = rule.Alone ? DateTimeOffset.MaxValue : _time.GetUtcNow();
        return WriteAsync(
            async session =>
            {
                var requeued = await session.ExecuteAsync(
                    $"""
                    update delivery set state = 0, worker = null, lease_until = 0, tries = tries - 1
                    where state = {DeliveryStatus.Trying} and lease_until <= {expired}
                    """,
                    cancellationToken);
                var held = await session.ExecuteAsync(
                    $"""
                    update delivery set state = {DeliveryStatus.Failed}, lease_until = 0,
                        last_text = 'unknown: the server never answered after the whole message; it may have arrived'
                    where state = {DeliveryStatus.Committing} and lease_until <= {expired} and ambiguous >= {rule.AmbiguousResends}
                    """,
                    cancellationToken);
                var ambiguous = await session.ExecuteAsync(
                    $"""
                    update delivery set state = 0, worker = null, lease_until = 0, ambiguous = ambiguous + 1
                    where state = {DeliveryStatus.Committing} and lease_until <= {expired}
                    """,
                    cancellationToken);
                if (rule.Alone) await FreeClaimsAsync(session, cancellationToken);
                return new Recovered(requeued, ambiguous, held);
            },
            cancellationToken);
    }

    /// <summary>Counts a message that came back; one whose address takes no mail weighs more than one that met a full mailbox.</summary>
    public Task<bool> NoteBounceAsync(Delivery delivery, bool hard, CancellationToken cancellationToken) =>
        WriteAsync(
            async session => await BounceAsync(session, delivery.IssueNumber, delivery.SubscriberId, hard ? BouncesToSuppress : SoftBouncesToSuppress, cancellationToken) > 0,
            cancellationToken);

    /// <summary>Tells the other workers that this one lives: its claims hold for the lease's length from now. A row that is being written at the moment renews itself.</summary>
    public Task<int> RenewLeaseAsync(WorkerLease lease, CancellationToken cancellationToken) =>
        WriteAsync(
            session => session.ExecuteAsync(
                $"""
                with held as materialized (
                    select issue, subscriber from delivery
                    where worker = {lease.Worker} and lease_until > 0 and state in (0, 1, 2, 4){_dialect.SkipLocked})
                update delivery set lease_until = {_time.GetUtcNow() + lease.Length}
                where exists (select 1 from held where held.issue = delivery.issue and held.subscriber = delivery.subscriber)
                """,
                cancellationToken),
            cancellationToken);

    /// <summary>Gives back what this worker has claimed and not tried.</summary>
    public Task<int> ReleaseClaimsAsync(WorkerLease lease, CancellationToken cancellationToken) =>
        WriteAsync(
            session => session.ExecuteAsync(
                $"update delivery set worker = null, lease_until = 0 where worker = {lease.Worker} and lease_until > 0 and state in (0, 4)",
                cancellationToken),
            cancellationToken);

    private static Task<int> FreeClaimsAsync(Session session, CancellationToken cancellationToken) =>
        session.ExecuteAsync($"update delivery set worker = null, lease_until = 0 where state in (0, 4) and lease_until > 0", cancellationToken);

    private async Task<int> ApplyAsync(Session session, DeliveryMark mark, WorkerLease lease, CancellationToken cancellationToken)
    {
        if (mark.Bounce) await BounceAsync(session, mark.IssueNumber, mark.SubscriberId, BouncesToSuppress, cancellationToken);
        return await session.ExecuteAsync(StatementOf(mark, lease), cancellationToken);
    }

    private Sql StatementOf(DeliveryMark mark, WorkerLease lease) => mark.To switch
    {
        DeliveryStatus.Trying =>
            $"""
            update delivery set state = 1, tries = tries + 1, lease_until = {_time.GetUtcNow() + lease.Length}
            where issue = {mark.IssueNumber} and subscriber = {mark.SubscriberId} and worker = {lease.Worker} and state in (0, 4)
                and exists (select 1 from subscriber where id = {mark.SubscriberId} and state = {SubscriberStatus.Active})
            """,
        DeliveryStatus.Committing =>
            $"""
            update delivery set state = 2, lease_until = {_time.GetUtcNow() + lease.Length}
            where issue = {mark.IssueNumber} and subscriber = {mark.SubscriberId} and worker = {lease.Worker} and state in (1, 2)
            """,
        DeliveryStatus.Deferred =>
            $"""
            update delivery set state = 4, lease_until = 0, worker = null, next_try = {mark.NextTry}, last_text = {mark.Text},
                tries = tries - {(mark.CountsAsTry ? 0 : 1)}, ambiguous = ambiguous + {(mark.Ambiguous ? 1 : 0)}
            where issue = {mark.IssueNumber} and subscriber = {mark.SubscriberId} and worker = {lease.Worker}
            """,
        _ =>
            $"""
            update delivery set state = {mark.To}, lease_until = 0, last_text = {mark.Text}
            where issue = {mark.IssueNumber} and subscriber = {mark.SubscriberId} and worker = {lease.Worker}
            """,
    };

    private static async Task<int> BounceAsync(Session session, int issue, long subscriber, int limit, CancellationToken cancellationToken)
    {
        var counted = await session.ExecuteAsync(
            $"""
            update subscriber set bounces = case when last_bounce_issue = {issue - 1} then bounces + 1 else 1 end, last_bounce_issue = {issue}
            where id = {subscriber} and coalesce(last_bounce_issue, -1) <> {issue}
            """,
            cancellationToken);
        await session.ExecuteAsync(
            $"""
            update subscriber set state = {SubscriberStatus.Bounced}
            where id = {subscriber} and state = {SubscriberStatus.Active} and bounces >= {limit}
            """,
            cancellationToken);
        return counted;
    }
}
