using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Digest.Tests.Phases;

/// <summary>A chat endpoint on a free port of this machine that answers as a test tells it.</summary>
public sealed class LoopbackModel : IAsyncDisposable
{
    private readonly WebApplication _site;

    private LoopbackModel(WebApplication site) => _site = site;

    /// <summary>Every question, in its order.</summary>
    public ConcurrentQueue<ModelQuestion> Questions { get; } = new();

    public string Address => _site.Urls.First() + "/v1";

    /// <summary>Starts one; an answer that throws <see cref="BadHttpRequestException"/> becomes its status code.</summary>
    public static async Task<LoopbackModel> StartAsync(Func<ModelQuestion, CancellationToken, Task<string>> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        var model = new LoopbackModel(site);
        site.MapPost("/v1/chat/completions", (HttpContext context, CancellationToken _) => model.AnswerAsync(context, answer));
        await site.StartAsync();
        return model;
    }

    public static Task<LoopbackModel> StartAsync(Func<ModelQuestion, string> answer) => StartAsync((question, _) => Task.FromResult(answer(question)));

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpContext context, Func<ModelQuestion, CancellationToken, Task<string>> answer)
    {
        using var reader = new StreamReader(context.Request.Body);
        var question = ModelQuestion.Read(await reader.ReadToEndAsync(context.RequestAborted));
        Questions.Enqueue(question);
        try
        {
            return Results.Text(Completion(await answer(question, context.RequestAborted)), "application/json");
        }
        catch (BadHttpRequestException refusal)
        {
            return Results.Text("""{"error":{"message":"refused"}}""", "application/json", statusCode: refusal.StatusCode);
        }
        catch (OperationCanceledException)
        {
            return Results.Empty;
        }
    }

    private static string Completion(string content) => JsonSerializer.Serialize(new
    {
        id = "c1",
        @object = "chat.completion",
        created = 1,
        model = "test",
        choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content } } },
        usage = new { prompt_tokens = 900, completion_tokens = 100, total_tokens = 1000 },
    });
}
