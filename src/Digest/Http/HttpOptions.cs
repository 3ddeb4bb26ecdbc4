namespace Digest.App.Http;

/// <summary>The worker's web endpoint: unsubscribe and confirmation pages, health.</summary>
public sealed class HttpOptions
{
    /// <summary>Where it listens, such as <c>http://127.0.0.1:8025</c>; empty opens nothing. A reverse proxy adds TLS and the public name.</summary>
    public string Listen { get; set; } = string.Empty;

    /// <summary>True to let people subscribe on a page; each one confirms by mail.</summary>
    public bool Subscribe { get; set; } = true;
}
