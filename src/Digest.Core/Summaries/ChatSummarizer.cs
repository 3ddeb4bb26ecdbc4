using Microsoft.Extensions.Logging;

namespace Digest.Summaries;

/// <summary>Tells the stories of one issue with a language model, one question a story; whatever does not hold, fails or costs too much is told by extraction.</summary>
public sealed class ChatSummarizer(ChatEndpoint endpoint, BriefWeaver weaver, AnswerMemory memory, SummaryOptions options, ILogger logger) : ISummarizer
{
    // One slow answer is chance; two in a row are an endpoint that is gone.
    private const int MostFailuresInARow = 2;

    private int _failures;
    private bool _isSpent;

    /// <summary>True once the endpoint is given up: the issue is then told without it as a whole.</summary>
    public bool IsDown => Problem is not null;

    /// <summary>Why it was given up; null while it works.</summary>
    public string? Problem { get; private set; }

    /// <summary>What the issue has cost so far.</summary>
    public TokenLedger Ledger { get; } = new(options);

    /// <inheritdoc/>
    public async Task<Brief> SummarizeAsync(Story story, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (IsDown) return weaver.Plain(story);
        var sources = ChatSources.Of(story, options.SourceCharacters);
        if (sources.Data.Length == 0 || await AnswerAsync(ChatPrompt.Of(sources, options.Sentences), cancellationToken) is not { } answer) return weaver.Plain(story);
        var brief = weaver.Weave(story, sources, answer);
        Log.StoryTold(logger, story.Id, MachineLines(brief), Ledger);
        return brief;
    }

    private static int MachineLines(Brief brief) =>
        brief.Chinese.Concat(brief.English).Append(brief.ChineseHeadline).Append(brief.EnglishHeadline).Count(line => line.Kind == LineKind.Machine);

    private async Task<ChatAnswer?> AnswerAsync(ChatPrompt prompt, CancellationToken cancellationToken)
    {
        var key = prompt.KeyFor(options.Model);
        if (await memory.Find(key, cancellationToken) is { } kept) return ChatAnswer.Read(kept);
        if (!Ledger.Allows(prompt)) return Spent();
        var reply = await endpoint.AskAsync(prompt, cancellationToken);
        if (reply.Fault != ChatFault.None) return Failed(reply);
        _failures = 0;
        Ledger.Note(prompt, reply);
        var answer = ChatAnswer.Read(reply.Text);
        if (answer is null) Log.AnswerUnread(logger, options.Model);
        else await memory.Keep(key, reply.Text, cancellationToken);
        return answer;
    }

    private ChatAnswer? Failed(ChatReply reply)
    {
        _failures++;
        if (reply.Fault == ChatFault.Down || _failures >= MostFailuresInARow) Problem = reply.Problem;
        if (IsDown) Log.EndpointDown(logger, options.Endpoint ?? "", reply.Problem);
        else Log.StoryUntold(logger, reply.Problem);
        return null;
    }

    private ChatAnswer? Spent()
    {
        if (!_isSpent) Log.BudgetSpent(logger, options.TokenBudget, Ledger);
        _isSpent = true;
        return null;
    }
}
