using System.Data.Common;

namespace Digest.Storage;

public sealed partial class Store
{
    private static readonly SqlText SubscriberColumns = new("id, address, name, language, sections, state, since, token_version");

    /// <summary>Every subscriber, whatever the status, in the order of joining.</summary>
    public Task<IReadOnlyList<Subscriber>> SubscribersAsync(CancellationToken cancellationToken) =>
        ReadAsync(
            session => session.QueryAsync($"select {SubscriberColumns} from subscriber order by id", ReadSubscriber, cancellationToken),
            cancellationToken);

    /// <summary>The subscriber with the id.</summary>
    public Task<Subscriber?> SubscriberAsync(long id, CancellationToken cancellationToken) =>
        ReadAsync(session => FindAsync(session, $"select {SubscriberColumns} from subscriber where id = {id}", cancellationToken), cancellationToken);

    /// <summary>The subscriber with the address.</summary>
    public Task<Subscriber?> SubscriberAsync(EmailAddress address, CancellationToken cancellationToken) =>
        ReadAsync(
            session => FindAsync(session, $"select {SubscriberColumns} from subscriber where address = {address.ToString()}", cancellationToken),
            cancellationToken);

    /// <summary>Adds the address, or gives one that was there the wishes and the status of this one; returns it as stored.</summary>
    public async Task<Subscriber> AddSubscriberAsync(EmailAddress address, SubscriberWishes wishes, CancellationToken cancellationToken) =>
        (await AddSubscribersAsync([(address, wishes)], cancellationToken))[0];

    /// <summary>Adds many addresses in one transaction.</summary>
    public Task<IReadOnlyList<Subscriber>> AddSubscribersAsync(
        IEnumerable<(EmailAddress Address, SubscriberWishes Wishes)> asked, CancellationToken cancellationToken) =>
        WriteAsync<IReadOnlyList<Subscriber>>(
            async session =>
            {
                var added = new List<Subscriber>();
                foreach (var (address, wishes) in asked) added.Add(await InsertAsync(session, address, wishes, cancellationToken));
                return added;
            },
            cancellationToken);

    /// <summary>Adds a list in one transaction; whoever has left or bounced here before is not brought back by it.</summary>
    public Task<int> ImportSubscribersAsync(
        IReadOnlyList<(EmailAddress Address, SubscriberWishes Wishes)> rows, CancellationToken cancellationToken) =>
        WriteAsync(
            async session =>
            {
                var taken = 0;
                foreach (var (address, wishes) in rows)
                {
                    var known = await FindAsync(session, $"select {SubscriberColumns} from subscriber where address = {address.ToString()}", cancellationToken);
                    if (known?.Status is SubscriberStatus.Unsubscribed or SubscriberStatus.Bounced) continue;
                    await InsertAsync(session, address, wishes, cancellationToken);
                    taken++;
                }

                return taken;
            },
            cancellationToken);

    /// <summary>Changes the status; true when the subscriber exists.</summary>
    public Task<bool> SetStatusAsync(long id, SubscriberStatus status, CancellationToken cancellationToken) =>
        WriteAsync(
            async session => await session.ExecuteAsync(
                $"update subscriber set state = {status}, bounces = 0 where id = {id}", cancellationToken) > 0,
            cancellationToken);

    /// <summary>Ends the mail of the reader whom a valid token names; true when it names one, also when that one had left before.</summary>
    public async Task<bool> LeaveAsync((long Id, int Version)? named, CancellationToken cancellationToken) =>
        named is { } reader && await WriteAsync(
            async session => await session.ExecuteAsync(
                $"""
                update subscriber set state = {SubscriberStatus.Unsubscribed}, bounces = 0
                where id = {reader.Id} and token_version = {reader.Version}
                """,
                cancellationToken) > 0,
            cancellationToken);

    /// <summary>Makes a reader who has asked for it active; true when the token names one who was waiting or is active.</summary>
    public async Task<bool> ConfirmAsync((long Id, int Version)? named, CancellationToken cancellationToken) =>
        named is { } reader && await WriteAsync(
            async session => await session.ExecuteAsync(
                $"""
                update subscriber set state = {SubscriberStatus.Active}
                where id = {reader.Id} and token_version = {reader.Version} and state in (0, 1)
                """,
                cancellationToken) > 0,
            cancellationToken);

    /// <summary>Forgets the subscriber and every delivery to it; true when there was one.</summary>
    public Task<bool> EraseSubscriberAsync(long id, CancellationToken cancellationToken) =>
        WriteAsync(
            async session =>
            {
                await session.ExecuteAsync($"delete from delivery where subscriber = {id}", cancellationToken);
                return await session.ExecuteAsync($"delete from subscriber where id = {id}", cancellationToken) > 0;
            },
            cancellationToken);

    private async Task<Subscriber> InsertAsync(
        Session session, EmailAddress address, SubscriberWishes wishes, CancellationToken cancellationToken)
    {
        var choice = new EditionChoice(wishes.Language, EditionChoice.KeyOf(wishes.Sections));
        return await FindAsync(
            session,
            $"""
            insert into subscriber (address, name, language, sections, state, since)
            values ({address.ToString()}, {wishes.Name}, {choice.Language}, {choice.Sections}, {wishes.Status}, {_time.GetUtcNow()})
            on conflict (address) do update set name = coalesce(excluded.name, subscriber.name), language = excluded.language,
                sections = excluded.sections, state = excluded.state, bounces = 0
            returning {SubscriberColumns}
            """,
            cancellationToken) ?? throw new StorageException("The database did not keep a subscriber; see its log.");
    }

    private static async Task<Subscriber?> FindAsync(Session session, Sql sql, CancellationToken cancellationToken) =>
        await session.QueryAsync(sql, ReadSubscriber, cancellationToken) is [var found] ? found : null;

    private static Subscriber ReadSubscriber(DbDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Address = row.GetString(1),
        Name = TextOrNull(row, 2),
        Language = (EditionLanguage)row.GetInt64(3),
        Sections = EditionChoice.SectionsOf(row.GetString(4)),
        Status = (SubscriberStatus)row.GetInt64(5),
        Since = Instant(row, 6),
        TokenVersion = (int)row.GetInt64(7),
    };
}
