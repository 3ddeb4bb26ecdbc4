using System.CommandLine;
using Digest.App.Phases;
using Digest.Feeds;
using Digest.Storage;
using Digest.Web;
using Microsoft.Extensions.Options;

namespace Digest.App.Commands;

/// <summary>The program's services for the length of one command, without a host; the store is opened when first asked for.</summary>
public sealed class CommandSession : IAsyncDisposable
{
    private ServiceProvider? _provider;
    private Store? _store;

    private CommandSession(IServiceCollection services, IConfiguration configuration, string feedsFile, TimeProvider clock) =>
        (Services, Configuration, FeedsFile, Clock) = (services, configuration, feedsFile, clock);

    /// <summary>What <see cref="Get"/> chooses from; additions count until the first service is asked for.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The clock of the run.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Every option, by name.</summary>
    public IConfiguration Configuration { get; }

    /// <summary>The file that holds the list of feeds.</summary>
    public string FeedsFile { get; }

    /// <summary>The options of the data folder; it may be missing.</summary>
    public string OptionsFile => Path.Combine(Path.GetDirectoryName(Configuration["Storage:Path"]) ?? ".", "appsettings.json");

    /// <summary>Reads the configuration; nothing is opened yet.</summary>
    public static CommandSession Open(ParseResult command) =>
        Open(Settings.Read(command), Settings.Clock(command), command.GetValue(GlobalOptions.Feeds));

    /// <summary>A session over a configuration that is at hand.</summary>
    public static CommandSession Open(IConfiguration configuration, TimeProvider clock, string? feedsFile)
    {
        var services = new ServiceCollection().AddDigest(configuration, clock);
        return new CommandSession(services, configuration, feedsFile ?? configuration["Feeds:File"] ?? "feeds.json", clock);
    }

    /// <summary>A service that needs no store; every option it reads is checked.</summary>
    public T Get<T>()
        where T : notnull => (_provider ??= Services.BuildServiceProvider()).GetRequiredService<T>();

    /// <summary>A service over the opened store; throws <see cref="StorageException"/> when the database cannot be used.</summary>
    public async Task<T> GetAsync<T>(CancellationToken cancellationToken)
        where T : notnull
    {
        if (_store is null)
        {
            _store = await Store.OpenAsync(Get<IOptions<StorageOptions>>().Value, Clock, cancellationToken);
            await DisposeProviderAsync();
            Services.AddSingleton(_store).AddSingleton(new UnsubscribeToken(await _store.IdentityKeyAsync(cancellationToken)));
        }

        return Get<T>();
    }

    /// <summary>The same services made anew, over the same store: what is read from templates and options is read again.</summary>
    public ServiceProvider Fresh()
    {
        (Configuration as IConfigurationRoot)?.Reload();
        var services = new ServiceCollection();
        foreach (var service in Services) services.Insert(services.Count, service);
        return services.BuildServiceProvider();
    }

    /// <summary>The list of feeds; throws <see cref="FeedListException"/> with the place of a fault.</summary>
    public FeedList FeedList()
    {
        var list = FeedListFile.Load(FeedsFile);
        return list.Warnings.Count == 0 ? list : throw new UsageException(string.Join(Environment.NewLine, list.Warnings));
    }

    /// <summary>The days up to now that an issue made now would cover.</summary>
    public Period Period()
    {
        var end = Clock.GetUtcNow();
        return new Period(end.AddDays(-Get<IssueOptions>().Days), end);
    }

    public async ValueTask DisposeAsync()
    {
        await DisposeProviderAsync();
        if (_store is not null) await _store.DisposeAsync();
    }

    private async ValueTask DisposeProviderAsync()
    {
        if (_provider is not null) await _provider.DisposeAsync();
        _provider = null;
    }
}
