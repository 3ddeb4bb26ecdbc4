namespace Digest.App.Jobs;

/// <summary>Log lines of the worker, numbered 21xx.</summary>
internal static partial class JobLog
{
    [LoggerMessage(2100, LogLevel.Debug, "Skipped {Duty}: the last one still runs")]
    public static partial void Skipped(ILogger logger, string duty);

    [LoggerMessage(2101, LogLevel.Information, "Stopped {Duty} as asked; what was done is kept")]
    public static partial void Stopped(ILogger logger, string duty);

    [LoggerMessage(2102, LogLevel.Error, "{Duty} did not come to its end: {Problem}")]
    public static partial void Troubled(ILogger logger, string duty, string problem);

    [LoggerMessage(2103, LogLevel.Error, "{Duty} failed")]
    public static partial void Failed(ILogger logger, string duty, Exception failure);

    [LoggerMessage(2104, LogLevel.Information, "Ready: next issue {Next}")]
    public static partial void Ready(ILogger logger, string next);

    [LoggerMessage(2106, LogLevel.Error, "{Problem} The last good list of feeds stays in use")]
    public static partial void ListKept(ILogger logger, string problem);

    [LoggerMessage(2107, LogLevel.Information, "The desk is open at {Link}")]
    public static partial void DeskOpen(ILogger logger, Uri link);
}
