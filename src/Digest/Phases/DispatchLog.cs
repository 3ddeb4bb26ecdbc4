namespace Digest.App.Phases;

/// <summary>Log lines of the dispatch, numbered 20xx; addresses stand in none of them.</summary>
internal static partial class DispatchLog
{
    [LoggerMessage(2000, LogLevel.Information, "Issue {Issue}: {Sent} sent, {Deferred} put off, {Failed} given up, {Left} left")]
    public static partial void Dispatched(ILogger logger, int issue, int sent, int deferred, int failed, int left);

    [LoggerMessage(2001, LogLevel.Warning, "Issue {Issue}: sending stopped: {Problem}")]
    public static partial void Stopped(ILogger logger, int issue, string problem);

    [LoggerMessage(2002, LogLevel.Warning, "Found {Requeued} deliveries that were under way, {Ambiguous} that may have arrived (sent again as the same message) and {Held} given up")]
    public static partial void Recovered(ILogger logger, int requeued, int ambiguous, int held);

    [LoggerMessage(2003, LogLevel.Warning, "Issue {Issue}, reader {Reader}: put off: {Problem}")]
    public static partial void Deferred(ILogger logger, int issue, long reader, string problem);

    [LoggerMessage(2004, LogLevel.Warning, "Issue {Issue}, reader {Reader}: given up: {Problem}")]
    public static partial void Rejected(ILogger logger, int issue, long reader, string problem);

    [LoggerMessage(2005, LogLevel.Warning, "Issue {Issue}: the session failed: {Problem}")]
    public static partial void SessionFailed(ILogger logger, int issue, string problem);

    [LoggerMessage(2006, LogLevel.Warning, "{Expired} deliveries were given up because they were open for too long")]
    public static partial void Expired(ILogger logger, int expired);

    [LoggerMessage(2007, LogLevel.Information, "{Count} messages came back: reports or readers who leave")]
    public static partial void CameBack(ILogger logger, int count);

    [LoggerMessage(2008, LogLevel.Warning, "No copy of the database was made: {Problem}")]
    public static partial void NotCopied(ILogger logger, string problem);

    [LoggerMessage(2009, LogLevel.Warning, "The archive in {Folder} was not written: {Problem} Mend that and run: digest issues archive")]
    public static partial void NotArchived(ILogger logger, string folder, string problem);
}
