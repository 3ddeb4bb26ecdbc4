namespace Digest.Feeds;

/// <summary>Two addresses with the same identity are the same feed: scheme, www., default port, last slash and fragment do not count.</summary>
public static class FeedIdentity
{
    /// <summary>The text to compare by.</summary>
    public static string Of(Uri url)
    {
        var host = url.IdnHost.TrimEnd('.').ToLowerInvariant();
        var name = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var port = url.IsDefaultPort ? "" : $":{url.Port}";
        return $"{name}{port}{url.AbsolutePath.TrimEnd('/')}{url.Query}";
    }
}
