using Digest.App.Commands;
using Digest.App.Phases;
using Digest.Feeds;
using Digest.Storage;

namespace Digest.App.Desk;

/// <summary>What the desk shows and changes: the draft and the press, made anew when a file that they stand on has changed.</summary>
public sealed class Workshop(CommandSession session) : IAsyncDisposable
{
    // A worker beside the desk brings in news without a sign to it.
    private static readonly TimeSpan DraftAge = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _turn = new(1);
    private ServiceProvider? _services;
    private string? _servicesStamp;
    private (string Stamp, DateTimeOffset At, FeedList Feeds, Draft Draft)? _draft;

    /// <summary>The services of the whole run.</summary>
    public CommandSession Session => session;

    public Store Store => session.Get<Store>();

    /// <summary>The list of feeds on disk.</summary>
    public string FeedsFile => session.FeedsFile;

    public DateTimeOffset Now => session.Clock.GetUtcNow();

    /// <summary>Changes when a template, the list of feeds, an option or a choice has changed.</summary>
    public string Stamp() => FileStamps.Of([TemplatesFolder, .. DraftFiles()]);

    /// <summary>The issue as it would be made now, under the number it would get.</summary>
    public async Task<Draft> DraftAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var services = await ServicesAsync();
            var stamp = FileStamps.Of(DraftFiles());
            if (_draft is { } kept && kept.Stamp == stamp && Now - kept.At < DraftAge) return kept.Draft;
            var feeds = FeedListFile.Load(FeedsFile);
            var draft = await services.GetRequiredService<Composer>().DraftAsync(PeriodOf(services), feeds, cancellationToken);
            var newest = (await Store.IssuesAsync(cancellationToken)).Select(issue => issue.Number).FirstOrDefault();
            draft = draft with { Issue = draft.Issue with { Number = newest + 1 } };
            _draft = (stamp, Now, feeds, draft);
            return draft;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The period that the draft covers.</summary>
    public async Task<Period> PeriodAsync(CancellationToken cancellationToken) => (await DraftAsync(cancellationToken)).Issue.Period;

    /// <summary>The draft's next look makes it anew.</summary>
    public void Forget() => _draft = null;

    /// <summary>A service that reads templates and options as they are now.</summary>
    public async Task<T> GetAsync<T>(CancellationToken cancellationToken)
        where T : notnull
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return (await ServicesAsync()).GetRequiredService<T>();
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The message that a reader would get of the draft, in octets.</summary>
    public async Task<Proof> ProofAsync(Subscriber reader, CancellationToken cancellationToken)
    {
        var draft = await DraftAsync(cancellationToken);
        var press = await GetAsync<Press>(cancellationToken);
        var choice = EditionChoice.Of(reader);
        var edition = press.Print(choice.Narrow(draft.Issue), choice);
        var frozen = Store.Rehearse(draft.Issue, choice, (await GetAsync<SafePress>(cancellationToken)).Print(choice.Narrow(draft.Issue), choice));
        var messageId = await Store.MessageIdAsync(frozen.IssueNumber, reader, press.Domain, cancellationToken);
        var compose = await GetAsync<MessageComposer>(cancellationToken);
        return new Proof(edition, frozen, compose(frozen, reader, messageId));
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        _turn.Dispose();
    }

    private string TemplatesFolder => Composition.TemplatesFolder(session.Configuration);

    private IEnumerable<string> DraftFiles() => [FeedsFile, Composition.OverridesPath(session.Configuration) ?? "", session.OptionsFile];

    private Period PeriodOf(ServiceProvider services) => new(Now.AddDays(-services.GetRequiredService<IssueOptions>().Days), Now);

    private async ValueTask<ServiceProvider> ServicesAsync()
    {
        var stamp = FileStamps.Of(TemplatesFolder, session.OptionsFile);
        if (_services is not null && stamp == _servicesStamp) return _services;
        var fresh = session.Fresh();
        if (_services is not null) await _services.DisposeAsync();
        (_services, _servicesStamp) = (fresh, stamp);
        return fresh;
    }
}
