namespace Digest.App.Telemetry;

/// <summary>Where figures and traces go.</summary>
public sealed class TelemetryOptions
{
    /// <summary>The address of an OTLP collector, such as <c>http://127.0.0.1:4317</c>; empty sends nothing.</summary>
    public string Otlp { get; set; } = string.Empty;
}
