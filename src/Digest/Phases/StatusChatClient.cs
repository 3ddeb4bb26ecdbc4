using System.ClientModel;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Digest.App.Phases;

/// <summary>Says what went wrong at an endpoint in terms of HTTP, whichever library speaks to it.</summary>
public sealed class StatusChatClient(IChatClient inner) : DelegatingChatClient(inner)
{
    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.GetResponseAsync(messages, options, cancellationToken);
        }
        catch (ClientResultException e)
        {
            throw new HttpRequestException(OneLine(e.Message), e, e.Status == 0 ? null : (HttpStatusCode)e.Status);
        }
        catch (IOException e)
        {
            throw new HttpRequestException(OneLine(e.Message), e, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new HttpRequestException("the endpoint answered, but not as a chat endpoint does: " + OneLine(e.Message), e, HttpStatusCode.OK);
        }
    }

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
