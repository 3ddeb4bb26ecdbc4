using System.Globalization;
using System.Net.Http.Headers;

namespace Digest.Fetching;

/// <summary>What an answer's header says, read as servers write it and not only as the standard has it.</summary>
internal static class ResponseHeaders
{
    // Longer than a month is a mistake or an insult; either way the feed is asked again some day.
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromDays(31);

    private const int LongestValidator = 1024;

    public static string? Raw(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.FirstOrDefault() is { Length: > 0 } value ? value : null;

    /// <summary>All values of the field in one, as a list.</summary>
    public static string? List(HttpHeaders headers, string name) => headers.NonValidated.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    /// <summary>An ETag or date to be sent back; null when it is too long to be worth it.</summary>
    public static string? Validator(HttpHeaders headers, string name) => Raw(headers, name) is { Length: <= LongestValidator } value ? value : null;

    /// <summary>Seconds or a date; null when neither.</summary>
    public static DateTimeOffset? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        if (Raw(response.Headers, "Retry-After") is not { } text)
            return null;
        var latest = now + LongestRetryAfter;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var seconds))
            return seconds >= LongestRetryAfter.TotalSeconds ? latest : now.AddSeconds(seconds);
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            return null;
        return date > latest ? latest : date;
    }

    /// <summary>How long the answer stays fresh by Cache-Control, else by Expires.</summary>
    public static TimeSpan? FreshFor(HttpResponseMessage response)
    {
        if (response.Headers.CacheControl is { } control && (control.MaxAge is not null || control.NoCache || control.NoStore))
            return control.NoCache || control.NoStore ? null : Positive(control.MaxAge - (response.Headers.Age ?? TimeSpan.Zero));
        return response.Content.Headers.Expires is { } expires && response.Headers.Date is { } date ? Positive(expires - date) : null;
    }

    private static TimeSpan? Positive(TimeSpan? span) => span > TimeSpan.Zero ? span : null;
}
