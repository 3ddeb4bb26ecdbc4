using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Digest.App.Telemetry;

/// <summary>What the program counts and times; it costs nothing while nobody listens.</summary>
public static class Figures
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "Digest";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>("digest.deliveries", "{message}", "Messages by what became of them");
    private static readonly Histogram<double> Sending = Meter.CreateHistogram<double>("digest.send.duration", "s", "From MAIL to the answer after the dot");

    /// <summary>Traces: one span a phase.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Counts a message that was settled.</summary>
    public static void Count(DeliveryStatus outcome) => Deliveries.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString()));

    /// <summary>Times a message.</summary>
    public static void Time(TimeSpan sending) => Sending.Record(sending.TotalSeconds);
}
