using System.Net;
using Digest.Summaries;
using Microsoft.Extensions.AI;

namespace Digest.Tests.Summaries;

public sealed class ChatEndpointTests
{
    private static readonly ChatPrompt Prompt = new("rules", "data");

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, ChatFault.Down, 1)]
    [InlineData(HttpStatusCode.NotFound, ChatFault.Down, 1)]
    [InlineData(null, ChatFault.Down, 1)]
    [InlineData(HttpStatusCode.TooManyRequests, ChatFault.Failed, 2)]
    [InlineData(HttpStatusCode.BadGateway, ChatFault.Failed, 2)]
    [InlineData(HttpStatusCode.BadRequest, ChatFault.Failed, 4)]
    public async Task Trouble_is_told_as_a_fault_after_so_many_questions(HttpStatusCode? status, ChatFault fault, int questions)
    {
        using var client = new ScriptedChat(_ => throw new HttpRequestException("no", null, status));

        var reply = await Endpoint(client).AskAsync(Prompt, CancellationToken.None);

        Assert.Equal(fault, reply.Fault);
        Assert.Equal(questions, client.Asked.Count);
    }

    [Fact]
    public async Task The_form_that_was_taken_is_remembered()
    {
        using var client = new ScriptedChat(options => options?.ResponseFormat is ChatResponseFormatJson ? throw new HttpRequestException("no", null, HttpStatusCode.BadRequest) : "{}");
        var endpoint = Endpoint(client);
        await endpoint.AskAsync(Prompt, CancellationToken.None);

        await endpoint.AskAsync(Prompt, CancellationToken.None);

        Assert.Equal(AnswerFormat.Text, endpoint.Format);
        Assert.Equal(4, client.Asked.Count);
    }

    [Fact]
    public async Task The_callers_own_cancellation_goes_through()
    {
        using var client = new ScriptedChat(_ => throw new OperationCanceledException());
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Endpoint(client).AskAsync(Prompt, stop.Token));
    }

    private static ChatEndpoint Endpoint(IChatClient client) => new(client, new SummaryOptions { RetryPause = TimeSpan.Zero }, TimeProvider.System);
}
