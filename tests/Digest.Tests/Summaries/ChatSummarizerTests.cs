using System.Net;
using Digest.Selection;
using Digest.Summaries;
using Digest.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Digest.Tests.Summaries;

public sealed class ChatSummarizerTests
{
    private static readonly TopicMatcher Matcher = new(Catalogue.Load([]));
    private static readonly SummaryOptions Options = new() { RetryPause = TimeSpan.Zero };

    [Fact]
    public async Task Two_failures_in_a_row_end_the_questions()
    {
        using var client = new ScriptedChat(_ => throw new HttpRequestException("busy", null, HttpStatusCode.GatewayTimeout));
        var summarizer = Summarizer(client);

        for (var i = 0; i < 5; i++) await summarizer.SummarizeAsync(Story(i), CancellationToken.None);

        Assert.True(summarizer.IsDown);
        Assert.Equal(4, client.Asked.Count);
    }

    [Fact]
    public async Task A_failure_between_answers_is_forgiven()
    {
        var calls = 0;
        using var client = new ScriptedChat(_ => calls++ % 2 == 0 ? "{}" : throw new HttpRequestException("odd", null, HttpStatusCode.Conflict));
        var summarizer = Summarizer(client);

        for (var i = 0; i < 6; i++) await summarizer.SummarizeAsync(Story(i), CancellationToken.None);

        Assert.False(summarizer.IsDown);
        Assert.Equal(6, client.Asked.Count);
    }

    [Fact]
    public async Task What_was_answered_before_is_not_asked_again()
    {
        using var client = new ScriptedChat(_ => "{}");
        var summarizer = Summarizer(client, new AnswerMemory((_, _) => Task.FromResult<string?>("{}"), (_, _, _) => Task.CompletedTask));

        await summarizer.SummarizeAsync(Story(1), CancellationToken.None);

        Assert.Empty(client.Asked);
    }

    private static ChatSummarizer Summarizer(ScriptedChat client, AnswerMemory? memory = null) => new(
        new ChatEndpoint(client, Options, TimeProvider.System),
        new BriefWeaver(new ExtractiveSummarizer(Options, Matcher), new FactReader(Matcher), Options),
        memory ?? AnswerMemory.None,
        Options,
        NullLogger.Instance);

    private static Story Story(int number) =>
        Articles.Story(Articles.Candidate(Articles.Of($"https://one.example/{number}", "Anthropic cuts prices", "Anthropic cut the price of Claude by 30%.")));
}
