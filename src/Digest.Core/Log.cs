using Microsoft.Extensions.Logging;

namespace Digest;

/// <summary>Every log line of Core, numbered by stage: 1xx Feeds, 2xx Fetching, 3xx Parsing … 10xx Web.</summary>
public static partial class Log
{
    [LoggerMessage(200, LogLevel.Warning, "Feed {Url} failed: {Problem}")]
    public static partial void FeedFailed(ILogger logger, Uri url, string problem);

    [LoggerMessage(900, LogLevel.Warning, "Others on this machine can read the signing key {File}: chmod 600 it, or they can sign mail as this domain.")]
    public static partial void KeyIsOpen(ILogger logger, string file);
}
