using System.ComponentModel.DataAnnotations;

namespace Digest.App.Phases;

/// <summary>How fast, how long and how often messages are tried.</summary>
public sealed class DeliveryOptions
{
    /// <summary>The wait after the first failed try; it doubles with each one.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan FirstRetry { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The longest wait between two tries.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan LongestRetry { get; set; } = TimeSpan.FromMinutes(67);

    /// <summary>A delivery still open so long after its issue was fixed is given up.</summary>
    [Range(typeof(TimeSpan), "00:10:00", "14.00:00:00")]
    public TimeSpan Expiry { get; set; } = TimeSpan.FromHours(48);

    /// <summary>What happens to a message that may or may not have arrived.</summary>
    public OnAmbiguous OnAmbiguous { get; set; } = OnAmbiguous.Resend;

    /// <summary>How often one message is sent again in that case; after that it is given up.</summary>
    [Range(1, 20)]
    public int AmbiguousResends { get; set; } = 3;

    /// <summary>Messages in flight at once, each on its own connection.</summary>
    [Range(1, 64)]
    public int Connections { get; set; } = 2;

    /// <summary>The wait before each further connection: a short list, or a server that answers at once, needs one alone.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan RampUp { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Deliveries claimed at a time.</summary>
    [Range(1, 1000)]
    public int Batch { get; set; } = 100;

    /// <summary>Messages a second over all receivers; 0 sets no limit.</summary>
    [Range(0, 10_000)]
    public double PerSecond { get; set; }

    /// <summary>Messages an hour over all receivers; 0 sets no limit.</summary>
    [Range(0, 10_000_000)]
    public double PerHour { get; set; }

    /// <summary>Messages a second to one receiving domain; 0 sets no limit.</summary>
    [Range(0, 10_000)]
    public double PerDomain { get; set; } = 10;

    /// <summary>Other limits for single domains, in messages a second; 0 sets none.</summary>
    public Dictionary<string, double> Domains { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Sessions that fail in a row before the run stops.</summary>
    [Range(1, 100)]
    public int SessionFailures { get; set; } = 3;

    /// <summary>The wait after the first failed session; it doubles with each one.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan SessionPause { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Different readers refused for the same policy in a row before the run stops and their refusals are taken back.</summary>
    [Range(2, 1000)]
    public int PolicyRefusals { get; set; } = 5;

    /// <summary>How long a message in hand may take to end when the program is asked to stop.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan StopGrace { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long claims hold without a sign of life, when several workers share a database.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "01:00:00")]
    public TimeSpan WorkersLease { get; set; } = TimeSpan.FromMinutes(1);
}
