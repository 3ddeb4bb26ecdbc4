using System.Net;
using Microsoft.Extensions.AI;

namespace Digest.Summaries;

/// <summary>An endpoint that is asked one story at a time, and what is known of it: the strictest form of answer that it takes.</summary>
public sealed class ChatEndpoint(IChatClient client, SummaryOptions options, TimeProvider time)
{
    /// <summary>The form that it took last.</summary>
    public AnswerFormat Format { get; private set; }

    /// <summary>Asks; trouble comes back as a fault, never as an exception, but for the caller's own cancellation.</summary>
    public async Task<ChatReply> AskAsync(ChatPrompt prompt, CancellationToken cancellationToken)
    {
        var (format, hasRested) = (Format, false);
        while (true)
        {
            try
            {
                return await AskOnceAsync(prompt, format, cancellationToken);
            }
            catch (HttpRequestException e) when (IsRefusalOfForm(e) && format < AnswerFormat.Bare)
            {
                format++;
            }
            catch (HttpRequestException e) when (IsOverload(e) && !hasRested)
            {
                hasRested = true;
                await Task.Delay(options.RetryPause, time, cancellationToken);
            }
            catch (HttpRequestException e)
            {
                return ChatReply.Without(IsHopeless(e) ? ChatFault.Down : ChatFault.Failed, e.Message);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return ChatReply.Without(ChatFault.Failed, $"no answer within {options.Timeout.TotalSeconds:0.#} s");
            }
        }
    }

    private async Task<ChatReply> AskOnceAsync(ChatPrompt prompt, AnswerFormat format, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        var response = await client.GetResponseAsync(prompt.Messages, SettingsOf(format), either.Token);
        Format = format;
        return new ChatReply(response.Text, response.Usage?.InputTokenCount ?? 0, response.Usage?.OutputTokenCount ?? 0);
    }

    private ChatOptions SettingsOf(AnswerFormat format) => format == AnswerFormat.Bare ? new ChatOptions() : new ChatOptions
    {
        Temperature = 0,
        MaxOutputTokens = options.AnswerTokens,
        ResponseFormat = format switch
        {
            AnswerFormat.JsonSchema => ChatResponseFormat.ForJsonSchema(ChatPrompt.Schema, "story"),
            AnswerFormat.JsonObject => ChatResponseFormat.Json,
            _ => null,
        },
    };

    private static bool IsRefusalOfForm(HttpRequestException e) =>
        e.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity or HttpStatusCode.NotImplemented or HttpStatusCode.UnsupportedMediaType;

    private static bool IsOverload(HttpRequestException e) => e.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    private static bool IsHopeless(HttpRequestException e) =>
        e.StatusCode is null or HttpStatusCode.Unauthorized or HttpStatusCode.PaymentRequired or HttpStatusCode.Forbidden or HttpStatusCode.NotFound;
}
