using System.Collections.Concurrent;
using System.Text;
using Digest.Fetching;

namespace Digest.Tests.Support;

/// <summary>Answers each address as told and keeps the requests.</summary>
public sealed class ScriptedFetcher(Func<FetchRequest, FetchResult> answer) : IFetcher
{
    public ConcurrentQueue<FetchRequest> Requests { get; } = new();

    public static FetchResult.Fresh Fresh(FetchRequest request, string body) => new(Encoding.UTF8.GetBytes(body), request.Url);

    public static FetchResult.Failed Failed(string problem = "down") => new(problem);

    public Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        Requests.Enqueue(request);
        return Task.FromResult(answer(request));
    }
}
