using System.Net;
using Digest.Fetching;

namespace Digest.Tests.Fetching;

public sealed class FetchProblemTests
{
    private static readonly Uri Url = new("https://a.example/feed");

    [Fact]
    public void A_refusal_of_the_guard_is_found_below_other_exceptions()
    {
        var failed = FetchProblem.Of(Url, new HttpRequestException("outer", new GuardRefusedException("not public")));

        Assert.Equal(("https://a.example/feed is refused: not public", true), (failed.Problem, failed.HostUnreachable));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "nothing at this address")]
    [InlineData(HttpStatusCode.BadGateway, "asked again later")]
    [InlineData(HttpStatusCode.Gone, "digest feeds remove")]
    public void A_status_is_told_with_its_cure(HttpStatusCode status, string cure) => Assert.Contains(cure, FetchProblem.Of(Url, status), StringComparison.Ordinal);
}
