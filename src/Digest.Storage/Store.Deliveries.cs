using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Digest.Storage;

public sealed partial class Store
{
    private static readonly SqlText ClaimedColumns = new(
        """
        d.subscriber, s.address, s.name, s.language, s.sections, s.state, s.since, s.token_version,
        d.language, d.sections, d.state, d.tries, d.next_try, d.last_text, i.domain, d.ambiguous
        """);

    private MessageIds? _messageIds;

    /// <summary>Takes up to a number of deliveries that are due, for this worker alone until its lease runs out.</summary>
    public async Task<IReadOnlyList<ClaimedDelivery>> ClaimDeliveriesAsync(
        int issue, WorkerLease lease, int count, CancellationToken cancellationToken)
    {
        _messageIds ??= new MessageIds(await IdentityKeyAsync(cancellationToken));
        var now = _time.GetUtcNow();
        var until = now + lease.Length;
        return await WriteAsync(
            async session =>
            {
                var taken = await session.QueryAsync(
                    $"""
                    with due as materialized (
                        select subscriber from delivery
                        where issue = {issue} and state in (0, 4) and next_try <= {now} and lease_until <= {now}
                        order by next_try, subscriber limit {count}{_dialect.SkipLocked})
                    update delivery set worker = {lease.Worker}, lease_until = {until}
                    where issue = {issue} and subscriber in (select subscriber from due)
                    returning subscriber
                    """,
                    row => row.GetInt64(0),
                    cancellationToken);
                var ids = JsonSerializer.Serialize(taken, NounsJson.Default.IReadOnlyListInt64);
                return await session.QueryAsync(
                    $"""
                    select {ClaimedColumns} from delivery d
                    join subscriber s on s.id = d.subscriber join issue i on i.number = d.issue
                    where d.issue = {issue} and d.subscriber in ({_dialect.NumbersBefore}{ids}{_dialect.NumbersAfter})
                    order by d.subscriber
                    """,
                    row => ReadClaimed(issue, row),
                    cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>When the next delivery of the issue that waits is due; null when none waits.</summary>
    public async Task<DateTimeOffset?> NextTryAsync(int issue, CancellationToken cancellationToken) =>
        await ReadAsync(
            session => session.ScalarAsync($"select min(next_try) from delivery where issue = {issue} and state in (0, 4)", cancellationToken),
            cancellationToken) is long milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;

    /// <summary>Numbers of the issues with deliveries that are not settled, oldest first.</summary>
    public Task<IReadOnlyList<int>> OpenIssuesAsync(CancellationToken cancellationToken) =>
        ReadAsync(
            session => session.QueryAsync(
                $"""
                select number from issue i where exists (select 1 from delivery where issue = i.number and state in (0, 4))
                or exists (select 1 from delivery where issue = i.number and state in (1, 2)) order by number
                """,
                row => (int)row.GetInt64(0),
                cancellationToken),
            cancellationToken);

    /// <summary>How the deliveries of an issue stand.</summary>
    public async Task<DeliveryCounts> DeliveryCountsAsync(int issue, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(
            session => session.QueryAsync(
                $"select state, count(*), cast(sum(ambiguous) as bigint) from delivery where issue = {issue} group by state",
                row => (State: (DeliveryStatus)row.GetInt64(0), Count: (int)row.GetInt64(1), Ambiguous: (int)row.GetInt64(2)),
                cancellationToken),
            cancellationToken);
        int Of(DeliveryStatus state) => rows.Where(row => row.State == state).Sum(row => row.Count);
        var settled = Of(DeliveryStatus.Sent) + Of(DeliveryStatus.Failed) + Of(DeliveryStatus.Suppressed);
        return new DeliveryCounts(
            rows.Sum(row => row.Count) - settled,
            Of(DeliveryStatus.Sent),
            Of(DeliveryStatus.Failed),
            Of(DeliveryStatus.Suppressed),
            rows.Sum(row => row.Ambiguous));
    }

    /// <summary>Every delivery of an issue, in the order of the subscribers.</summary>
    public async Task<IReadOnlyList<Delivery>> DeliveriesAsync(int issue, CancellationToken cancellationToken)
    {
        _messageIds ??= new MessageIds(await IdentityKeyAsync(cancellationToken));
        return await ReadAsync(
            session => session.QueryAsync(
                $"""
                select {ClaimedColumns} from delivery d join subscriber s on s.id = d.subscriber join issue i on i.number = d.issue
                where d.issue = {issue} order by d.subscriber
                """,
                row => ReadClaimed(issue, row).Delivery,
                cancellationToken),
            cancellationToken);
    }

    /// <summary>Every delivery to one subscriber, oldest first.</summary>
    public async Task<IReadOnlyList<Delivery>> DeliveriesToAsync(long subscriber, CancellationToken cancellationToken)
    {
        _messageIds ??= new MessageIds(await IdentityKeyAsync(cancellationToken));
        return await ReadAsync(
            session => session.QueryAsync(
                $"""
                select {ClaimedColumns}, d.issue from delivery d join subscriber s on s.id = d.subscriber join issue i on i.number = d.issue
                where d.subscriber = {subscriber} order by d.issue
                """,
                row => ReadClaimed((int)row.GetInt64(16), row).Delivery,
                cancellationToken),
            cancellationToken);
    }

    /// <summary>The delivery that a Message-ID stands for; null when it is not one of ours.</summary>
    public async Task<Delivery?> FindDeliveryAsync(string messageId, CancellationToken cancellationToken)
    {
        var name = messageId.TrimStart('<').Split('.', 2)[0];
        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var issue)) return null;
        var deliveries = await DeliveriesAsync(issue, cancellationToken);
        return deliveries.FirstOrDefault(delivery => delivery.MessageId.Equals(messageId, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Gives up what has waited since before the instant; the number of deliveries given up.</summary>
    public Task<int> ExpireDeliveriesAsync(DateTimeOffset frozenBefore, CancellationToken cancellationToken) =>
        WriteAsync(
            session => session.ExecuteAsync(
                $"""
                update delivery set state = {DeliveryStatus.Failed}, last_text = 'expired: ' || coalesce(last_text, 'never tried')
                where state in (0, 4) and issue in (select number from issue where frozen_at <= {frozenBefore})
                """,
                cancellationToken),
            cancellationToken);

    /// <summary>Queues the issue once more for one subscriber, as the same message; makes the delivery when there was none.</summary>
    public Task<bool> RequeueAsync(int issue, Subscriber subscriber, CancellationToken cancellationToken)
    {
        var choice = EditionChoice.Of(subscriber);
        return WriteAsync(
            async session => await session.ExecuteAsync(
                $"""
                insert into delivery (issue, subscriber, language, sections)
                select number, {subscriber.Id}, {choice.Language}, {choice.Sections} from issue where number = {issue}
                on conflict (issue, subscriber) do update set state = 0, next_try = 0, lease_until = 0, worker = null
                """,
                cancellationToken) > 0,
            cancellationToken);
    }

    private static Task<int> QueueAsync(Session session, Issue issue, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            $"""
            insert into delivery (issue, subscriber, language, sections)
            select {issue.Number}, s.id, s.language, s.sections from subscriber s
            join edition e on e.issue = {issue.Number} and e.language = s.language and e.sections = s.sections
            where s.state = {SubscriberStatus.Active}
            """,
            cancellationToken);

    private ClaimedDelivery ReadClaimed(int issue, DbDataReader row)
    {
        var subscriber = ReadSubscriber(row);
        var choice = new EditionChoice((EditionLanguage)row.GetInt64(8), row.GetString(9));
        var delivery = new Delivery
        {
            IssueNumber = issue,
            SubscriberId = subscriber.Id,
            Address = subscriber.Address,
            Language = choice.Language,
            Status = (DeliveryStatus)row.GetInt64(10),
            MessageId = (_messageIds ?? throw new InvalidOperationException("The key is read before any delivery.")).For(issue, subscriber.Id, row.GetString(14)),
            Attempts = (int)row.GetInt64(11),
            NextAttemptAt = Instant(row, 12),
            Problem = TextOrNull(row, 13),
        };
        return new ClaimedDelivery(delivery, subscriber, choice) { Ambiguous = (int)row.GetInt64(15) };
    }
}
