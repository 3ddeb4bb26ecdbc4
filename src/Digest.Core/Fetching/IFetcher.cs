namespace Digest.Fetching;

/// <summary>Reads one address. Expected trouble is a <see cref="FetchResult.Failed"/>; only cancellation and bugs throw.</summary>
public interface IFetcher
{
    /// <summary>Reads the address once, redirects included.</summary>
    Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken);
}
