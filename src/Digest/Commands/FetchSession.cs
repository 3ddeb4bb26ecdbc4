using System.CommandLine;
using Digest.App.Phases;
using Digest.Feeds;
using Digest.Fetching;
using Digest.Parsing;
using Digest.Storage;

namespace Digest.App.Commands;

/// <summary>What the commands about feeds need and no more, so that they start at once: no host, no container.</summary>
internal sealed class FetchSession : IAsyncDisposable
{
    private readonly ParseResult command;
    private readonly IConfigurationRoot configuration;
    private Store? store;

    private FetchSession(ParseResult command)
    {
        this.command = command;
        configuration = Settings.Read(command);
        Clock = Settings.Clock(command);
        Options = configuration.GetSection(FetchingOptions.Section).Get<FetchingOptions>() ?? new FetchingOptions();
        Fetcher = new HttpFetcher(Options, Clock);
    }

    public TimeProvider Clock { get; }

    public FetchingOptions Options { get; }

    public HttpFetcher Fetcher { get; }

    public FeedReader Reader { get; } = new(new FeedParser());

    /// <summary>The file that holds the list of feeds.</summary>
    public string FeedsFile => command.GetValue(GlobalOptions.Feeds) ?? configuration["Feeds:File"] ?? "feeds.json";

    /// <summary>Runs a command's action; trouble that the user can mend becomes one clear message and code 2.</summary>
    public static async Task<int> RunAsync(ParseResult command, Func<FetchSession, Task<int>> action, CancellationToken cancellationToken)
    {
        try
        {
            await using var session = new FetchSession(command);
            return await action(session);
        }
        catch (Exception e) when (e is UsageException or FeedListException or StorageException or InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" })
        {
            await Console.Error.WriteLineAsync(e.Message.AsMemory(), cancellationToken);
            return ExitCode.WrongUse;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped. What was done is kept; the same command goes on from there.");
            return ExitCode.DoneWithFailures;
        }
    }

    /// <summary>The address that a user named; throws <see cref="UsageException"/> for anything but http and https.</summary>
    public static Uri Address(string text) =>
        Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}", UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw new UsageException($"{text} is no web address. Write it like https://example.com/feed.");

    /// <summary>The store, opened at the first call.</summary>
    public async Task<Store> StoreAsync(CancellationToken cancellationToken) =>
        store ??= await Store.OpenAsync(configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions(), Clock, cancellationToken);

    /// <summary>The collector over that store.</summary>
    public async Task<Collector> CollectorAsync(CancellationToken cancellationToken) =>
        new(await StoreAsync(cancellationToken), new FeedRound(Fetcher, Reader, Options, Clock), new ArticleReader(Fetcher, Options), Options, Clock);

    public async ValueTask DisposeAsync()
    {
        Fetcher.Dispose();
        if (store is not null)
            await store.DisposeAsync();
    }
}
