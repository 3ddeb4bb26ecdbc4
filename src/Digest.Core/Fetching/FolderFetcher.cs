namespace Digest.Fetching;

/// <summary>Serves addresses from a folder: https://a.example/b/c is the file a.example/b/c below it, a path that ends in a slash its index.html. For tests and replays.</summary>
public sealed class FolderFetcher(string folder) : IFetcher
{
    private readonly string _root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;

    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        if (!request.Url.IsAbsoluteUri || request.Url.Scheme is not ("http" or "https"))
            return new FetchResult.Failed($"{request.Url} is refused: only http and https addresses are fetched");
        var name = Uri.UnescapeDataString(request.Url.AbsolutePath);
        var path = Path.GetFullPath(Path.Combine(_root, request.Url.IdnHost + (name.EndsWith('/') ? name + "index.html" : name)));
        if (!path.StartsWith(_root, StringComparison.Ordinal) || !File.Exists(path))
            return new FetchResult.Failed($"{request.Url} answered 404: there is no such file below {folder}") { Status = 404 };
        var etag = $"\"{new FileInfo(path).LastWriteTimeUtc.Ticks:x}\"";
        return request.ETag == etag
            ? new FetchResult.NotModified()
            : new FetchResult.Fresh(await File.ReadAllBytesAsync(path, cancellationToken), request.Url) { ETag = etag };
    }
}
