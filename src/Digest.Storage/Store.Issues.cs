using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Digest.Storage;

public sealed partial class Store
{
    private static readonly EditionLanguage[] Languages = Enum.GetValues<EditionLanguage>();

    /// <summary>
    /// Numbers the draft, fixes an edition for each choice of its readers, remembers its stories and queues a delivery to every active one: all at once or not at all.
    /// A slot that has an issue gives that one back; a slot older than the newest one (a clock that went back) gives null.
    /// </summary>
    public Task<Issue?> PublishAsync(
        Slot slot, Publication publication, Func<Issue, EditionChoice, Edition> render, CancellationToken cancellationToken) =>
        WriteAsync(
            async session =>
            {
                var settled = await IsOutdatedAsync(session, slot, cancellationToken) || !await TakeSlotAsync(session, slot, cancellationToken);
                if (settled) return await IssueOfAsync(session, slot, cancellationToken);
                var number = 1 + (int)await session.CountAsync($"select max(number) from issue", cancellationToken);
                var issue = publication.Draft with { Number = number };
                await FreezeAsync(session, issue, slot, publication.Domain, cancellationToken);
                foreach (var choice in await ChoicesAsync(session, cancellationToken))
                {
                    await FreezeAsync(session, number, choice, render(choice.Narrow(issue), choice), cancellationToken);
                }

                await RememberAsync(session, publication.Told, cancellationToken);
                await QueueAsync(session, issue, cancellationToken);
                return issue;
            },
            cancellationToken);

    /// <summary>An edition as it would be fixed if the issue, numbered, were published now: the same octets as then.</summary>
    public FrozenEdition Rehearse(Issue issue, EditionChoice choice, Edition edition) => new()
    {
        IssueNumber = issue.Number ?? 0,
        Choice = choice,
        Subject = edition.Subject,
        Html = edition.Html,
        Text = edition.Text,
        Date = _time.GetUtcNow(),
        Boundary = BoundaryOf(WriteIssue(issue)),
    };

    /// <summary>The Message-ID that a reader's copy of an issue has or will have.</summary>
    public async Task<string> MessageIdAsync(int issue, Subscriber reader, string domain, CancellationToken cancellationToken) =>
        new MessageIds(await IdentityKeyAsync(cancellationToken)).For(issue, reader.Id, domain);

    /// <summary>Every issue, newest first.</summary>
    public async Task<IReadOnlyList<IssueSummary>> IssuesAsync(CancellationToken cancellationToken)
    {
        var issues = await ReadAsync(
            session => session.QueryAsync(
                $"select number, schedule, local_time, due_at, period_from, period_to, frozen_at from issue order by number desc",
                row => new IssueSummary((int)row.GetInt64(0), ReadSlot(row), new Period(Instant(row, 4), Instant(row, 5)), Instant(row, 6), new(0, 0, 0, 0, 0)),
                cancellationToken),
            cancellationToken);
        var counted = new List<IssueSummary>();
        foreach (var issue in issues) counted.Add(issue with { Deliveries = await DeliveryCountsAsync(issue.Number, cancellationToken) });
        return counted;
    }

    /// <summary>The number of the newest issue; null before the first one.</summary>
    public async Task<int?> NewestIssueAsync(CancellationToken cancellationToken) =>
        await ReadAsync(session => session.ScalarAsync($"select max(number) from issue", cancellationToken), cancellationToken) is long number ? (int)number : null;

    /// <summary>The issue of a number, with everything it says and stands on.</summary>
    public async Task<StoredIssue?> IssueAsync(int number, CancellationToken cancellationToken)
    {
        var found = await ReadAsync(
            session => session.QueryAsync(
                $"select body, schedule, local_time, due_at, frozen_at from issue where number = {number}",
                row => new StoredIssue(ReadIssue((byte[])row.GetValue(0)), ReadSlot(row), Instant(row, 4)),
                cancellationToken),
            cancellationToken);
        return found is [var issue] ? issue : null;
    }

    /// <summary>Every edition of an issue, as fixed.</summary>
    public Task<IReadOnlyList<FrozenEdition>> EditionsAsync(int number, CancellationToken cancellationToken) =>
        ReadAsync(
            session => session.QueryAsync(
                $"""
                select e.language, e.sections, e.subject, e.html, e.body_text, i.frozen_at, i.boundary
                from edition e join issue i on i.number = e.issue where e.issue = {number} order by e.language, e.sections
                """,
                row => new FrozenEdition
                {
                    IssueNumber = number,
                    Choice = new EditionChoice((EditionLanguage)row.GetInt64(0), row.GetString(1)),
                    Subject = row.GetString(2),
                    Html = row.GetString(3),
                    Text = row.GetString(4),
                    Date = Instant(row, 5),
                    Boundary = row.GetString(6),
                },
                cancellationToken),
            cancellationToken);

    private static Slot ReadSlot(DbDataReader row) => new(row.GetString(1), row.GetString(2), Instant(row, 3));

    private static async Task<bool> IsOutdatedAsync(Session session, Slot slot, CancellationToken cancellationToken) =>
        await session.CountAsync(
            $"select count(*) from slot where schedule = {slot.Schedule} and due_at > {slot.DueAt}", cancellationToken) > 0;

    private static async Task<Issue?> IssueOfAsync(Session session, Slot slot, CancellationToken cancellationToken)
    {
        var found = await session.QueryAsync(
            $"select body from issue where schedule = {slot.Schedule} and local_time = {slot.LocalTime}",
            row => ReadIssue((byte[])row.GetValue(0)),
            cancellationToken);
        return found is [var issue] ? issue : null;
    }

    private async Task FreezeAsync(Session session, Issue issue, Slot slot, string domain, CancellationToken cancellationToken)
    {
        var body = WriteIssue(issue);
        var boundary = BoundaryOf(body);
        await session.ExecuteAsync(
            $"""
            insert into issue (number, schedule, local_time, period_from, period_to, due_at, frozen_at, boundary, domain, body)
            values ({issue.Number}, {slot.Schedule}, {slot.LocalTime}, {issue.Period.From}, {issue.Period.To}, {slot.DueAt},
                {_time.GetUtcNow()}, {boundary}, {domain}, {body})
            """,
            cancellationToken);
        await session.ExecuteAsync(
            $"update slot set issue = {issue.Number} where schedule = {slot.Schedule} and local_time = {slot.LocalTime}", cancellationToken);
    }

    /// <summary>Every language with all its sections, for the archive, and whatever else an active reader chose.</summary>
    private static async Task<IEnumerable<EditionChoice>> ChoicesAsync(Session session, CancellationToken cancellationToken)
    {
        var chosen = await session.QueryAsync(
            $"select distinct language, sections from subscriber where state = {SubscriberStatus.Active}",
            row => new EditionChoice((EditionLanguage)row.GetInt64(0), row.GetString(1)),
            cancellationToken);
        return Languages.Select(language => new EditionChoice(language)).Union(chosen);
    }

    private static Task<int> FreezeAsync(Session session, int number, EditionChoice choice, Edition edition, CancellationToken cancellationToken) =>
        session.ExecuteAsync(
            $"""
            insert into edition (issue, language, sections, subject, html, body_text)
            values ({number}, {choice.Language}, {choice.Sections}, {edition.Subject}, {edition.Html}, {edition.Text})
            """,
            cancellationToken);

    private static string BoundaryOf(byte[] body) => "=_digest_" + Convert.ToHexStringLower(SHA256.HashData(body))[..24];

    private static byte[] WriteIssue(Issue issue)
    {
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.Optimal)) JsonSerializer.Serialize(brotli, issue, NounsJson.Default.Issue);
        return buffer.ToArray();
    }

    private static Issue ReadIssue(byte[] body)
    {
        using var brotli = new BrotliStream(new MemoryStream(body), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(brotli, NounsJson.Default.Issue) ?? throw new StorageException("An issue in the database is empty.");
    }
}
