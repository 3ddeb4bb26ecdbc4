using Microsoft.Extensions.AI;

namespace Digest.Tests.Summaries;

/// <summary>A chat client that answers as the test says, from the settings of the question.</summary>
public sealed class ScriptedChat(Func<ChatOptions?, string> answer) : IChatClient
{
    public List<ChatOptions?> Asked { get; } = [];

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Asked.Add(options);
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, answer(options))));
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose() => Asked.Clear();
}
