using Microsoft.Extensions.Logging;

namespace Digest;

/// <summary>Every log line of Core, numbered by stage: 1xx Feeds, 2xx Fetching, 3xx Parsing … 10xx Web.</summary>
public static partial class Log
{
    [LoggerMessage(700, LogLevel.Information, "Story {Story}: {Lines} lines written by the model; {Cost} so far")]
    public static partial void StoryTold(ILogger logger, string story, int lines, object cost);

    [LoggerMessage(701, LogLevel.Warning, "A story is told by extraction: {Problem}")]
    public static partial void StoryUntold(ILogger logger, string problem);

    [LoggerMessage(702, LogLevel.Warning, "The whole issue is told by extraction, because {Endpoint} cannot be used: {Problem} Mend Summaries:Endpoint, Summaries:Model or the key in Summaries__Key.")]
    public static partial void EndpointDown(ILogger logger, string endpoint, string problem);

    [LoggerMessage(703, LogLevel.Warning, "Summaries:TokenBudget ({Budget}) is spent ({Cost}); the other stories are told by extraction")]
    public static partial void BudgetSpent(ILogger logger, int budget, object cost);

    [LoggerMessage(704, LogLevel.Warning, "A story is told by extraction: the answer of {Model} is not the JSON that was asked for")]
    public static partial void AnswerUnread(ILogger logger, string model);

    [LoggerMessage(900, LogLevel.Warning, "Others on this machine can read the signing key {File}: chmod 600 it, or they can sign mail as this domain.")]
    public static partial void KeyIsOpen(ILogger logger, string file);
}
