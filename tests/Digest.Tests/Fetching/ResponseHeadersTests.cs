using Digest.Fetching;

namespace Digest.Tests.Fetching;

public sealed class ResponseHeadersTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("120", 120)]
    [InlineData("Mon, 01 Jun 2026 08:10:00 GMT", 600)]
    [InlineData("99999999999", 31 * 86400)]
    [InlineData("soon", null)]
    public void Retry_After_is_seconds_or_a_date_and_a_month_at_most(string value, int? seconds)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Retry-After", value);

        Assert.Equal(seconds, (ResponseHeaders.RetryAfter(response, Now) - Now)?.TotalSeconds);
    }

    [Theory]
    [InlineData("max-age=600", 600)]
    [InlineData("no-cache, max-age=600", null)]
    [InlineData("private", null)]
    public void Freshness_is_what_Cache_Control_says(string value, int? seconds)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Cache-Control", value);

        Assert.Equal(seconds, ResponseHeaders.FreshFor(response)?.TotalSeconds);
    }

    [Fact]
    public void A_validator_longer_than_its_worth_is_dropped()
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("ETag", new string('x', 5000));

        Assert.Null(ResponseHeaders.Validator(response.Headers, "ETag"));
    }
}
