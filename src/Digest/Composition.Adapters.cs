using Digest.Adapters;
using Digest.Parsing;
using Digest.Templating;
using Digest.Transport;

namespace Digest.App;

/// <summary>The three optional packages; compiled only with <c>-p:Adapters=true</c>, and then the defaults.</summary>
public static partial class Composition
{
    static partial void AddAdapters(IServiceCollection services)
    {
        services.AddSingleton<FeedParser>();
        services.AddSingleton<IFeedParser>(provider => IsBuiltin(provider, "Parsing:Parser")
            ? provider.GetRequiredService<FeedParser>()
            : new CodeHollowFeedParser(provider.GetRequiredService<FeedParser>()));
        services.AddSingleton<ITemplateEngine>(provider => IsBuiltin(provider, "Templating:Engine")
            ? provider.GetRequiredService<TemplateEngine>()
            : CreateScriban(provider));
        var builtin = services.Last(service => service.ServiceType == typeof(IMailTransport));
        services.AddSingleton<MailKitTransport>();
        services.AddSingleton<IMailTransport>(provider => provider.GetRequiredService<TransportOptions>().Kind == TransportKind.MailKit
            ? provider.GetRequiredService<MailKitTransport>()
            : (IMailTransport)Create(provider, builtin));
    }

    private static bool IsBuiltin(IServiceProvider provider, string key) =>
        string.Equals(provider.GetRequiredService<IConfiguration>()[key], "builtin", StringComparison.OrdinalIgnoreCase);

    private static ScribanTemplateEngine CreateScriban(IServiceProvider provider) => new(
        TemplatesFolder(provider.GetRequiredService<IConfiguration>()),
        provider.GetRequiredService<TemplatingOptions>(),
        provider.GetRequiredService<TimeProvider>());

    private static object Create(IServiceProvider provider, ServiceDescriptor service) =>
        service.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType ?? service.ServiceType);
}
