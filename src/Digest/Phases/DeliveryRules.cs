using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Digest.App.Phases;

/// <summary>When a delivery is tried again, and what a refusal says about the reader.</summary>
public sealed partial class DeliveryRules(IOptions<DeliveryOptions> options, TimeProvider time)
{
    // A tenth of the wait either way: enough that a thousand deferred messages do not come back in one second.
    private const double Jitter = 0.1;
    private const int RegexMilliseconds = 200;

    public DeliveryOptions Options => options.Value;

    public TimeProvider Time => time;

    /// <summary>How often an ambiguous message is sent again.</summary>
    public int AmbiguousResends => Options.OnAmbiguous == OnAmbiguous.Hold ? 0 : Options.AmbiguousResends;

    /// <summary>The instant of the next try, after so many tries that counted; the same delivery always waits the same.</summary>
    public DateTimeOffset NextTry(Delivery delivery, int tries)
    {
        var doubled = Options.FirstRetry * Math.Pow(2, Math.Clamp(tries - 1, 0, 20));
        var wait = doubled < Options.LongestRetry ? doubled : Options.LongestRetry;
        return time.GetUtcNow() + (wait * (1 + (Jitter * Spread(delivery, tries))));
    }

    /// <summary>The wait before a session is tried again, after so many failed in a row.</summary>
    public TimeSpan SessionWait(int failures) => failures < 2 ? TimeSpan.Zero : Options.SessionPause * Math.Pow(2, failures - 2);

    /// <summary>True when the refusal says that the address itself takes no mail.</summary>
    public static bool IsBounce(string problem)
    {
        var status = EnhancedStatus(problem);
        return status is null
            ? problem.StartsWith("550", StringComparison.Ordinal) || problem.StartsWith("551", StringComparison.Ordinal) || problem.StartsWith("553", StringComparison.Ordinal)
            : status.StartsWith("5.1.", StringComparison.Ordinal) || status == "5.2.1";
    }

    /// <summary>The enhanced status of a refusal for policy (5.7.x), which says more about the sender than about the reader.</summary>
    public static string? PolicyOf(string problem) =>
        EnhancedStatus(problem) is { } status && status.StartsWith("5.7.", StringComparison.Ordinal) ? status : null;

    private static string? EnhancedStatus(string problem) =>
        Enhanced().Match(problem) is { Success: true } match ? match.Value : null;

    /// <summary>−1 to 1, spread evenly over deliveries.</summary>
    private static double Spread(Delivery delivery, int tries)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{delivery.MessageId}{tries}");
        var hash = 2166136261u;
        foreach (var letter in name) hash = unchecked((hash ^ letter) * 16777619u);
        return (hash / (double)uint.MaxValue * 2) - 1;
    }

    [GeneratedRegex(@"\b5\.[0-9]{1,3}\.[0-9]{1,3}\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, RegexMilliseconds)]
    private static partial Regex Enhanced();
}
