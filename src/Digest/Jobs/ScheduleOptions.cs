using System.ComponentModel.DataAnnotations;

namespace Digest.App.Jobs;

/// <summary>When issues come out and how often the worker looks for work.</summary>
public sealed class ScheduleOptions
{
    /// <summary>When an issue is due: a cron text of six fields (seconds first) or of the usual five. Mondays at eight by default.</summary>
    [Required]
    public string Cron { get; set; } = "0 0 8 ? * MON";

    /// <summary>The IANA time zone of the cron text; changes of the clock keep the wall time.</summary>
    [Required]
    public string TimeZone { get; set; } = "UTC";

    /// <summary>A missed issue no later than this is made up for, once; a later one is left out and the owner told.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan Grace { get; set; } = TimeSpan.FromHours(48);

    /// <summary>True holds a due issue back until someone has looked at the preview and runs <c>digest send</c>; the owner is told, and after the grace it is missed.</summary>
    public bool Approve { get; set; }

    /// <summary>How many days an issue covers when there was none before it.</summary>
    [Range(1, 92)]
    public int Days { get; set; } = 7;

    /// <summary>The most days an issue covers when others were missed before it.</summary>
    [Range(1, 92)]
    public int MostDays { get; set; } = 28;

    /// <summary>How often the worker asks the feeds.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan Collect { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How often the worker looks for deliveries that are due again.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Retry { get; set; } = TimeSpan.FromMinutes(1);
}
