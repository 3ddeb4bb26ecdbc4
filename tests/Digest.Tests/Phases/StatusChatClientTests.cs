using System.Net;
using Digest.App.Phases;
using Digest.Tests.Summaries;
using Microsoft.Extensions.AI;

namespace Digest.Tests.Phases;

public sealed class StatusChatClientTests
{
    [Fact]
    public async Task An_answer_of_another_kind_is_a_fault_of_the_endpoint()
    {
        using var client = new StatusChatClient(new ScriptedChat(_ => throw new InvalidOperationException("no\nchoices")));

        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetResponseAsync("hello", cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, fault.StatusCode);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public async Task A_connection_that_breaks_has_no_status()
    {
        using var client = new StatusChatClient(new ScriptedChat(_ => throw new IOException("reset")));

        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetResponseAsync("hello", cancellationToken: TestContext.Current.CancellationToken));

        Assert.Null(fault.StatusCode);
    }
}
