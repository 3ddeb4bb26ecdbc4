using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Digest.App.Telemetry;

/// <summary>Sends figures and traces to a collector, where one is named.</summary>
public static class Exporters
{
    /// <summary>Adds the exporters; without an address none is loaded.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, TelemetryOptions options)
    {
        return options.Otlp.Length == 0 ? services : Export(services, options.Otlp);
    }

    /// <summary>Apart from the question whether to, so that nothing of the exporters is loaded without need.</summary>
    private static IServiceCollection Export(IServiceCollection services, string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var collector)) throw new UsageException($"Telemetry:Otlp {address} is no address. Write it like http://127.0.0.1:4317.");
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("digest"))
            .WithMetrics(metrics => metrics.AddMeter(Figures.Name, "System.Runtime").AddOtlpExporter(exporter => exporter.Endpoint = collector))
            .WithTracing(traces => traces.AddSource(Figures.Name).AddOtlpExporter(exporter => exporter.Endpoint = collector));
        return services;
    }
}
