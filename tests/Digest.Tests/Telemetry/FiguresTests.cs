using System.Diagnostics.Metrics;
using Digest.App.Telemetry;

namespace Digest.Tests.Telemetry;

public sealed class FiguresTests
{
    [Fact]
    public void Messages_are_counted_by_what_became_of_them()
    {
        var counted = new List<string?>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, listening) => listening.EnableMeasurementEvents(instrument) };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => counted.Add($"{instrument.Name} {tags[0].Value}"));
        listener.Start();

        Figures.Count(DeliveryStatus.Suppressed);

        Assert.Contains("digest.deliveries Suppressed", counted);
    }
}
