using Digest.App.Desk;
using Digest.App.Http;
using Digest.App.Jobs;
using Digest.App.Notices;
using Digest.App.Phases;
using Digest.App.Telemetry;
using Digest.Feeds;
using Digest.Fetching;
using Digest.Parsing;
using Digest.Storage;
using Digest.Stories;
using Digest.Summaries;
using Digest.Templating;
using Digest.Transport;
using Digest.Web;
using Microsoft.Extensions.Options;

namespace Digest.App;

/// <summary>The only place where a seam meets its implementation.</summary>
public static partial class Composition
{
    /// <summary>Adds every service of the program; the store was opened by the caller, since that may take time and fail.</summary>
    public static IServiceCollection AddDigest(this IServiceCollection services, IConfiguration configuration, TimeProvider clock)
    {
        DurationConverter.Register();
        services.AddSingleton(configuration).AddSingleton(clock).AddLogging(logging => AddLog(logging, configuration));
        AddOptions(services, configuration);
        services.AddSingleton<IFetcher, HttpFetcher>();
        services.AddSingleton<IFeedParser, FeedParser>();
        services.AddSingleton(provider => new TemplateEngine(TemplatesFolder(configuration), provider.GetRequiredService<TemplatingOptions>()));
        services.AddSingleton<ITemplateEngine>(provider => provider.GetRequiredService<TemplateEngine>());
        services.AddSingleton(_ => Labels.Load(TemplatesFolder(configuration)));
        services.AddSingleton<EditionRenderer>();
        services.AddSingleton(provider => TransportOf(provider.GetRequiredService<TransportOptions>(), clock));
        services.AddSingleton<ArticleReader>();
        services.AddSingleton<FeedReader>();
        services.AddSingleton<FeedRound>();
        services.AddSingleton<Collector>();
        AddEditors(services, configuration);
        services.AddSingleton<Press>();
        AddDelivery(services);
        AddAdapters(services);
        return services;
    }

    private static void AddDelivery(IServiceCollection services)
    {
        services.AddSingleton<OwnerMail>();
        services.AddSingleton<OwnerDesk>();
        services.AddSingleton(provider => new SafePress(provider.GetRequiredService<Press>(), BundledPress(provider), provider.GetRequiredService<OwnerDesk>()));
        services.AddSingleton<DeliveryRules>();
        services.AddSingleton<MessageWriter>(provider => new MessageWriter(
            provider.GetRequiredService<TransportOptions>(),
            provider.GetRequiredService<EditionOptions>(),
            SignerOf(provider),
            provider.GetRequiredService<UnsubscribeToken>().Of));
        services.AddSingleton<MessageComposer>(provider => provider.GetRequiredService<MessageWriter>().Write);
        services.AddSingleton<TrialPost>();
        services.AddSingleton<Dispatcher>();
        services.AddSingleton<ArchiveSite>();
        services.AddSingleton<ArchiveWriter>();
        services.AddSingleton<Pipeline>();
        services.AddSingleton<SlotBook>().AddSingleton<Approval>();
        services.AddSingleton<SafeCopy>();
        services.AddSingleton<BounceCollector>();
        services.AddSingleton<ConfirmationMail>();
        services.AddSingleton<ConfirmationComposer>(provider => provider.GetRequiredService<ConfirmationMail>().Write);
        services.AddSingleton<SubscriptionDesk>();
    }

    /// <summary>The templates: the folder named by Templating:Folder, else the one of the working folder, else the bundled one.</summary>
    public static string TemplatesFolder(IConfiguration configuration)
    {
        if (configuration["Templating:Folder"] is { Length: > 0 } named) return named;
        return Directory.Exists("templates") ? Path.GetFullPath("templates") : BundledTemplates;
    }

    private static string BundledTemplates => Path.Combine(AppContext.BaseDirectory, "templates");

    private static Press BundledPress(IServiceProvider provider)
    {
        var engine = new TemplateEngine(BundledTemplates, provider.GetRequiredService<TemplatingOptions>());
        return new Press(new EditionRenderer(engine, Labels.Load(BundledTemplates), provider.GetRequiredService<EditionOptions>()), provider.GetRequiredService<TransportOptions>());
    }

    /// <summary>The editor's choices: the file named by Issue:Overrides, else overrides.json beside the database; null for a database in memory.</summary>
    public static string? OverridesPath(IConfiguration configuration)
    {
        if (configuration["Issue:Overrides"] is { Length: > 0 } named) return named;
        var database = configuration["Storage:Path"] ?? new StorageOptions().Path;
        return database == ":memory:" ? null : Path.Combine(Path.GetDirectoryName(database) ?? ".", "overrides.json");
    }

    /// <summary>To standard error; other people's libraries speak only when something is wrong, unless Logging says otherwise.</summary>
    private static void AddLog(ILoggingBuilder logging, IConfiguration configuration) => logging
        .AddFilter("Quartz", LogLevel.Warning)
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddConfiguration(configuration.GetSection("Logging"))
        .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

    private static IMailTransport TransportOf(TransportOptions options, TimeProvider clock) => options.Kind switch
    {
        TransportKind.Pickup => new PickupTransport(options),
        TransportKind.Smtp => new SmtpTransport(options, clock),
        _ => throw new UsageException("Transport:Kind is mailkit, and this program was built without it. Set it to smtp, or build with -p:Adapters=true."),
    };

    private static DkimSigner? SignerOf(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<DkimOptions>();
        try
        {
            var signer = DkimSigner.Of(options, provider.GetRequiredService<TransportOptions>());
            if (signer is not null && options.KeyFile is { } file && DkimKey.IsOpenToOthers(file)) Digest.Log.KeyIsOpen(provider.GetRequiredService<ILogger<DkimSigner>>(), file);
            return signer;
        }
        catch (DkimException e)
        {
            throw new UsageException(e.Message, e);
        }
    }

    private static void AddEditors(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<EditorsOffice>();
        services.AddSingleton(_ => new OverridesFile(OverridesPath(configuration)));
        services.AddSingleton<ChoiceBook>();
        services.AddSingleton<MachineWriters>();
        services.AddSingleton<Teller>();
        services.AddSingleton<Composer>();
    }

    static partial void AddAdapters(IServiceCollection services);

    private static void AddOptions(IServiceCollection services, IConfiguration configuration)
    {
        Bind<StorageOptions>(services, configuration, "Storage");
        Bind<FetchingOptions>(services, configuration, "Fetching");
        Bind<StoryOptions>(services, configuration, "Stories");
        Bind<SummaryOptions>(services, configuration, "Summaries");
        Bind<ScheduleOptions>(services, configuration, "Schedule");
        Bind<DeliveryOptions>(services, configuration, "Delivery");
        Bind<IssueOptions>(services, configuration, "Issue");
        Bind<TemplatingOptions>(services, configuration, "Templating");
        Bind<EditionOptions>(services, configuration, "Edition");
        Bind<TransportOptions>(services, configuration, "Transport");
        Bind<ArchiveOptions>(services, configuration, "Archive");
        Bind<DkimOptions>(services, configuration, "Dkim");
        Bind<OwnerOptions>(services, configuration, "Owner");
        Bind<BounceOptions>(services, configuration, "Bounces");
        Bind<HttpOptions>(services, configuration, "Http");
        Bind<DeskOptions>(services, configuration, "Desk");
        Bind<TelemetryOptions>(services, configuration, "Telemetry");
    }

    private static void Bind<T>(IServiceCollection services, IConfiguration configuration, string section)
        where T : class
    {
        services.AddOptions<T>().Bind(configuration.GetSection(section));
        services.AddSingleton<IValidateOptions<T>>(new DeclaredBounds<T>(section));
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<T>>().Value);
    }
}
