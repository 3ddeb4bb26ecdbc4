using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Digest.Fetching;

/// <summary>Fetches over HTTP behind the network guard, with a limit on everything that a server could make long.</summary>
public sealed class HttpFetcher : IFetcher, IDisposable
{
    private const string FeedTypes = "application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1";
    private const string PageTypes = "text/html, application/xhtml+xml, */*;q=0.1";

    private readonly FetchingOptions _options;
    private readonly TimeProvider _clock;
    private readonly NetworkGuard _guard;
    private readonly HostThrottle _throttle;
    private readonly HttpMessageInvoker _http;
    private readonly ConcurrentDictionary<string, Task<RobotsAnswer>> _robots = new(StringComparer.Ordinal);
    private readonly string _agent;

    public HttpFetcher(FetchingOptions options, TimeProvider clock, HostRoutes? routes = null)
    {
        (_options, _clock) = (options, clock);
        (_guard, _throttle) = (new NetworkGuard(options, routes), new HostThrottle(options, clock));
        _http = new HttpMessageInvoker(Handler(routes));
        _agent = options.Contact is { Length: > 0 } contact ? $"{options.UserAgent} +{contact}" : options.UserAgent;
    }

    public async Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        if (!IsWeb(request.Url))
            return new FetchResult.Failed($"{request.Url} is refused: only http and https addresses are fetched");
        var closed = request.IsPage && _options.Robots ? await ClosedAsync(request.Url, cancellationToken) : null;
        return closed ?? await AttemptAsync(request, cancellationToken);
    }

    public void Dispose() => _http.Dispose();

    private static bool IsWeb(Uri url) => url.IsAbsoluteUri && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);

    private async Task<FetchResult> AttemptAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(_options.TotalTimeout, _clock, cancellationToken);
        try
        {
            return await FollowAsync(request, deadline);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            // The handler says by an inner exception that not even a connection came about; an answer that is late is one page's trouble.
            return new FetchResult.Failed($"{request.Url} was given up: {deadline.Step} in time") { HostUnreachable = e.InnerException is TimeoutException };
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            return FetchProblem.Of(request.Url, e);
        }
    }

    private async Task<FetchResult> FollowAsync(FetchRequest request, Deadline deadline)
    {
        var (url, moved, permanent) = (request.Url, (Uri?)null, true);
        for (var hop = 0; hop <= _options.MaxRedirects; hop++)
        {
            deadline.Pause();
            using var turn = await _throttle.EnterAsync(url, deadline.Token);
            deadline.Within(_options.HeaderTimeout, "it did not answer");
            using var response = await SendAsync(request, url, deadline.Token);
            if (!IsRedirect(response.StatusCode))
                return await ReadAsync(request, response, new Landing(url, moved), deadline);
            if (Target(url, response) is not { } target)
                return new FetchResult.Failed($"{url} sends on to nowhere: its Location is missing or wrong") { Status = (int)response.StatusCode };
            if (!IsWeb(target))
                return new FetchResult.Failed($"{url} sends on to {target.Scheme}:, which is refused: only http and https addresses are fetched");
            permanent &= response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            moved = permanent ? target : moved;
            url = target;
        }

        return new FetchResult.Failed(string.Create(CultureInfo.InvariantCulture, $"{request.Url} sends on more than {_options.MaxRedirects} times; use the address where it ends"));
    }

    private static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    private static Uri? Target(Uri url, HttpResponseMessage response) =>
        ResponseHeaders.Raw(response.Headers, "Location") is { } location && Uri.TryCreate(url, location.Trim(), out var target) ? target : null;

    private async Task<HttpResponseMessage> SendAsync(FetchRequest request, Uri url, CancellationToken cancellationToken)
    {
        // Behind a proxy no address is ours to connect to, so that the name is checked before it is handed on.
        if (_options.Proxy is not null)
            await _guard.ResolveAsync(url.IdnHost, url.Port, cancellationToken);
        using var message = new HttpRequestMessage(HttpMethod.Get, url);
        if (url.Scheme == Uri.UriSchemeHttps)
            (message.Version, message.VersionPolicy) = (HttpVersion.Version20, HttpVersionPolicy.RequestVersionOrLower);
        Add(message, "User-Agent", _agent);
        Add(message, "Accept", request.IsPage ? PageTypes : FeedTypes);
        Add(message, "Accept-Encoding", "gzip, br, deflate");
        Add(message, "If-None-Match", request.ETag);
        Add(message, "If-Modified-Since", request.LastModified);
        return await _http.SendAsync(message, cancellationToken);
    }

    private static void Add(HttpRequestMessage message, string name, string? value)
    {
        if (value is not null)
            message.Headers.TryAddWithoutValidation(name, value);
    }

    private async Task<FetchResult> ReadAsync(FetchRequest request, HttpResponseMessage response, Landing landing, Deadline deadline)
    {
        var asked = request.ETag is not null || request.LastModified is not null;
        if (response.StatusCode == HttpStatusCode.NotModified && asked)
            return new FetchResult.NotModified { FreshFor = ResponseHeaders.FreshFor(response) };
        if (!response.IsSuccessStatusCode)
            return Refusal(response, landing.Url);
        if (request.IsPage && !IsText(response.Content.Headers))
            return new FetchResult.Failed($"{landing.Url} is {response.Content.Headers.ContentType?.MediaType} and no page to be read");
        var encoding = ResponseHeaders.List(response.Content.Headers, "Content-Encoding");
        if (!BodyReader.Understands(encoding))
            return new FetchResult.Failed($"{landing.Url} is packed as \"{encoding}\", which is not unpacked: one layer of gzip, deflate or br is");
        return await BodyAsync(request, response, landing, deadline);
    }

    private async Task<FetchResult> BodyAsync(FetchRequest request, HttpResponseMessage response, Landing landing, Deadline deadline)
    {
        var limit = request.IsPage ? _options.MaxPageBytes : _options.MaxBodyBytes;
        deadline.BeginBody();
        await using var wire = await response.Content.ReadAsStreamAsync(deadline.Token);
        await using var metered = new MeteredStream(wire, limit, _options, deadline);
        var encoding = ResponseHeaders.List(response.Content.Headers, "Content-Encoding");
        var (bytes, truncated) = await BodyReader.ReadAsync(metered, encoding, limit, deadline.Token);
        return new FetchResult.Fresh(bytes, landing.Url)
        {
            ContentType = ResponseHeaders.Raw(response.Content.Headers, "Content-Type"),
            ETag = truncated ? null : ResponseHeaders.Validator(response.Headers, "ETag"),
            LastModified = truncated ? null : ResponseHeaders.Validator(response.Content.Headers, "Last-Modified"),
            FreshFor = ResponseHeaders.FreshFor(response),
            MovedTo = landing.Moved,
            Truncated = truncated,
        };
    }

    private FetchResult.Failed Refusal(HttpResponseMessage response, Uri url) => new(FetchProblem.Of(url, response.StatusCode))
    {
        Status = (int)response.StatusCode,
        RetryAfter = ResponseHeaders.RetryAfter(response, _clock.GetUtcNow()),
        Gone = response.StatusCode == HttpStatusCode.Gone,
    };

    private static bool IsText(HttpContentHeaders headers) =>
        headers.ContentType?.MediaType is not { } type
        || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || type.Contains("html", StringComparison.OrdinalIgnoreCase)
        || type.Contains("xml", StringComparison.OrdinalIgnoreCase);

    // One question a site and run; the answer outlives the caller who happened to ask first, so that his cancellation is not part of it.
    private async Task<FetchResult.Failed?> ClosedAsync(Uri url, CancellationToken cancellationToken)
    {
        var asking = _robots.GetOrAdd(url.GetLeftPart(UriPartial.Authority), _ => AskRobotsAsync(new Uri(url, "/robots.txt")));
        var (rules, unreachable) = await asking.WaitAsync(cancellationToken);
        if (unreachable is not null || rules.Allows(url.PathAndQuery))
            return unreachable;
        return new FetchResult.Failed($"{url} is closed to programs by its site's robots.txt");
    }

    // RFC 9309: a 4xx means no rules; a server that fails to say its rules is left alone for now.
    private async Task<RobotsAnswer> AskRobotsAsync(Uri url) => await AttemptAsync(new FetchRequest(url), CancellationToken.None) switch
    {
        FetchResult.Fresh fresh => new(RobotsTxt.Parse(Encoding.UTF8.GetString(fresh.Body.Span), _options.UserAgent.Split('/')[0]), null),
        FetchResult.Failed { HostUnreachable: true } failed => new(RobotsTxt.Closed, failed),
        FetchResult.Failed { Status: >= 500 } => new(RobotsTxt.Closed, null),
        _ => new(RobotsTxt.Open, null),
    };

    private SocketsHttpHandler Handler(HostRoutes? routes) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectCallback = (context, cancellationToken) => _guard.ConnectAsync(context.DnsEndPoint, cancellationToken),
        ConnectTimeout = _options.ConnectTimeout,
        MaxConnectionsPerServer = _options.PerHost,
        MaxResponseHeadersLength = _options.MaxHeaderKilobytes,
        Proxy = _options.Proxy is { } proxy ? new WebProxy(proxy) : null,
        UseProxy = _options.Proxy is not null,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = (name, _) => name == "Location" ? Encoding.UTF8 : Encoding.Latin1,
        ResponseDrainTimeout = TimeSpan.Zero,
        SslOptions = routes is null ? new() : new() { RemoteCertificateValidationCallback = routes.Accepts },
    };

    private sealed record Landing(Uri Url, Uri? Moved);

    private sealed record RobotsAnswer(RobotsTxt Rules, FetchResult.Failed? Unreachable);
}
