using Digest.Summaries;

namespace Digest.App.Phases;

/// <summary>Log lines of the telling, numbered 23xx.</summary>
internal static partial class TellerLog
{
    [LoggerMessage(2300, LogLevel.Information, "{Stories} stories told with the model's help: {Cost}")]
    public static partial void Told(ILogger logger, int stories, TokenLedger cost);
}
