namespace Digest.Summaries;

/// <summary>What came back for one question.</summary>
/// <param name="Text">The answer; empty when there is none.</param>
/// <param name="InputTokens">Tokens asked, as the endpoint counts; 0 when it does not say.</param>
/// <param name="OutputTokens">Tokens answered.</param>
/// <param name="Fault">Why there is no answer.</param>
/// <param name="Problem">The same in words.</param>
public sealed record ChatReply(string Text, long InputTokens, long OutputTokens, ChatFault Fault = ChatFault.None, string Problem = "")
{
    public static ChatReply Without(ChatFault fault, string problem) => new("", 0, 0, fault, problem);
}
