using System.ClientModel;
using System.ClientModel.Primitives;
using Digest.Storage;
using Digest.Summaries;
using Microsoft.Extensions.AI;
using OpenAI;

namespace Digest.App.Phases;

/// <summary>Gives each issue a writer at the endpoint of <c>Summaries:Endpoint</c>, when there is one.</summary>
public sealed class MachineWriters : IDisposable
{
    // Endpoints on this machine ask for no key, but the client wants one.
    private const string NoKey = "none";

    // The program's own limit comes first, so that it can say what happened.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly SummaryOptions _options;
    private readonly AnswerMemory _memory;
    private readonly ILogger<ChatSummarizer> _logger;
    private readonly StatusChatClient? _client;
    private readonly ChatEndpoint? _endpoint;

    public MachineWriters(SummaryOptions options, Store store, TimeProvider time, ILogger<ChatSummarizer> logger)
    {
        (_options, _logger) = (options, logger);
        _memory = new AnswerMemory(store.BriefAnswerAsync, store.KeepBriefAnswerAsync);
        if (string.IsNullOrWhiteSpace(options.Endpoint)) return;
        _client = Connect(options);
        _endpoint = new ChatEndpoint(_client, options, time);
    }

    /// <summary>A writer with a budget of its own; null without an endpoint.</summary>
    public ChatSummarizer? ForIssue(Editors editors) => _endpoint is null
        ? null
        : new ChatSummarizer(_endpoint, new BriefWeaver(editors.Summarizer, new FactReader(editors.Matcher), _options), _memory, _options, _logger);

    public void Dispose() => _client?.Dispose();

    private static StatusChatClient Connect(SummaryOptions options)
    {
        var settings = new OpenAIClientOptions
        {
            Endpoint = new Uri(options.Endpoint ?? ""),
            NetworkTimeout = options.Timeout + Grace,
            RetryPolicy = new ClientRetryPolicy(0),
        };
        var key = string.IsNullOrEmpty(options.Key) ? NoKey : options.Key;
        return new StatusChatClient(new OpenAIClient(new ApiKeyCredential(key), settings).GetChatClient(options.Model).AsIChatClient());
    }
}
