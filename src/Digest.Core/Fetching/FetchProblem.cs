using System.Globalization;
using System.Net;

namespace Digest.Fetching;

/// <summary>Says in words what went wrong with a fetch, and what would mend it.</summary>
internal static class FetchProblem
{
    /// <summary>The failure behind an exception of the HTTP stack.</summary>
    public static FetchResult.Failed Of(Uri url, Exception exception)
    {
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is GuardRefusedException)
                return new($"{url} is refused: {inner.Message}") { HostUnreachable = true };
        }

        return exception is HttpRequestException request ? Request(url, request) : new($"{url} broke off: {exception.Message}");
    }

    /// <summary>The failure that an HTTP status means.</summary>
    public static string Of(Uri url, HttpStatusCode status)
    {
        var cure = status switch
        {
            HttpStatusCode.Unauthorized => "it wants a login; use an address that needs none",
            HttpStatusCode.Forbidden => "it refuses programs, or this one; look at it in a browser, and use another address or a fallback",
            HttpStatusCode.NotFound => "there is nothing at this address; look for the feed's new one",
            HttpStatusCode.Gone => "the feed has ended for good; remove it: digest feeds remove URL",
            HttpStatusCode.TooManyRequests => "it was asked too often; it is left alone until it may be asked again",
            >= HttpStatusCode.InternalServerError => "the server has a fault; it is asked again later",
            _ => "nothing to be read here",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{url} answered {(int)status}: {cure}");
    }

    private static FetchResult.Failed Request(Uri url, HttpRequestException exception)
    {
        var (problem, unreachable) = exception.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => ($"the name {url.IdnHost} is not known; look at its spelling", true),
            HttpRequestError.ConnectionError => ($"no connection to {url.IdnHost}: {Root(exception).Message}", true),
            HttpRequestError.SecureConnectionError => ($"no secure connection to {url.IdnHost}: {Root(exception).Message}", true),
            HttpRequestError.ConfigurationLimitExceeded => ("its header is longer than Fetching:MaxHeaderKilobytes", false),
            HttpRequestError.ResponseEnded => ("the answer broke off", false),
            HttpRequestError.InvalidResponse => ("what answers there does not speak HTTP rightly", false),
            _ => (Root(exception).Message, false),
        };
        return new($"{url} failed: {problem}") { HostUnreachable = unreachable };
    }

    private static Exception Root(Exception exception) => exception.GetBaseException();
}
