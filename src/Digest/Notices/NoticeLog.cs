namespace Digest.App.Notices;

/// <summary>Log lines for the owner, numbered 22xx.</summary>
internal static partial class NoticeLog
{
    [LoggerMessage(2200, LogLevel.Warning, "{Notice}")]
    public static partial void Noted(ILogger logger, OwnerNotice notice);

    [LoggerMessage(2201, LogLevel.Warning, "The owner could not be mailed and is told at the next chance: {Problem}")]
    public static partial void Kept(ILogger logger, string problem);

    [LoggerMessage(2202, LogLevel.Error, "The owner cannot be mailed: {Problem} Mend Owner:Address")]
    public static partial void Refused(ILogger logger, string problem);
}
