using Digest.App;
using Digest.App.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Digest.Tests.Telemetry;

public sealed class ExportersTests
{
    [Fact]
    public void Nothing_is_loaded_where_no_collector_is_named() => Assert.Empty(new ServiceCollection().AddTelemetry(new TelemetryOptions()));

    [Fact]
    public void A_named_collector_gets_figures_and_traces() =>
        Assert.NotEmpty(new ServiceCollection().AddTelemetry(new TelemetryOptions { Otlp = "http://127.0.0.1:4317" }));

    [Fact]
    public void What_is_no_address_is_wrong_use() =>
        Assert.Throws<UsageException>(() => new ServiceCollection().AddTelemetry(new TelemetryOptions { Otlp = "collector" }));
}
