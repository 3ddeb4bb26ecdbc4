using Digest.App.Phases;

namespace Digest.Tests.Phases;

public sealed class CollectReportTests
{
    private static readonly Feed Source = new() { Url = new("https://a.example/feed"), Title = "A" };

    [Fact]
    public void Only_feeds_known_before_whose_health_changed_are_changes()
    {
        var known = new FeedState(Source.Url) { CheckedAt = DateTimeOffset.UnixEpoch };
        var failing = known with { Health = FeedHealth.Failing };

        var report = new CollectReport([new(Source, known, failing), new(Source, failing, failing), new(Source, new FeedState(Source.Url), failing)], 0);

        Assert.Equal((known, failing), (Assert.Single(report.Changes).Before, report.Changes[0].State));
        Assert.Equal(3, report.Failures);
    }
}
