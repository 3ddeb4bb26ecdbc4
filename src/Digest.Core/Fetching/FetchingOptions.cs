using System.ComponentModel.DataAnnotations;

namespace Digest.Fetching;

/// <summary>How feeds and pages are fetched: limits that keep a bad server from harming us, and manners that keep us from harming a good one.</summary>
public sealed class FetchingOptions
{
    public const string Section = "Fetching";

    /// <summary>True lets loopback, private and other special addresses be fetched; for intranets and tests.</summary>
    public bool AllowPrivate { get; set; }

    /// <summary>host:port pairs that may be fetched whatever their address.</summary>
    public IList<string> Allow { get; init; } = [];

    /// <summary>False leaves articles at the text that their feeds carry: no article page is fetched.</summary>
    public bool Pages { get; set; } = true;

    /// <summary>False ignores robots.txt, which is asked for pages only.</summary>
    public bool Robots { get; set; } = true;

    /// <summary>The name that servers see.</summary>
    public string UserAgent { get; set; } = "Digest/1.0 (newsletter feed reader)";

    /// <summary>A web or mail address at which servers' owners reach the sender; added to the name.</summary>
    public string? Contact { get; set; }

    /// <summary>The address of an HTTP proxy; the environment's proxies are never used.</summary>
    public Uri? Proxy { get; set; }

    /// <summary>Requests in flight at once, over all hosts.</summary>
    [Range(1, 1024)]
    public int Concurrency { get; set; } = 64;

    /// <summary>Requests in flight at once for one host.</summary>
    [Range(1, 64)]
    public int PerHost { get; set; } = 2;

    /// <summary>The pause between the starts of two requests to one host.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan HostDelay { get; set; } = TimeSpan.Zero;

    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>From the request to the end of the answer's header.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan HeaderTimeout { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>The longest silence within a body.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>From the first request to the last byte, redirects included, waiting for one's turn not.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>A body that has come more slowly than this for the length of <see cref="IdleTimeout"/> is given up.</summary>
    [Range(0, 1_000_000)]
    public int MinBytesPerSecond { get; set; } = 256;

    /// <summary>Where a feed's body is cut, before and after decompression.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxBodyBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>Where a page's body is cut, before and after decompression.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxPageBytes { get; set; } = 2 * 1024 * 1024;

    [Range(1, 1024)]
    public int MaxHeaderKilobytes { get; set; } = 64;

    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>How long a feed is left alone after success when neither it nor its server asks for longer.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>The longest that a feed is left alone, whatever it asks for; Retry-After alone may ask for more.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "31.00:00:00")]
    public TimeSpan MaxInterval { get; set; } = TimeSpan.FromDays(1);

    /// <summary>A feed that has failed for this long counts as dead and is asked once a week.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "365.00:00:00")]
    public TimeSpan DeadAfter { get; set; } = TimeSpan.FromDays(14);
}
