using Digest.App.Phases;
using Digest.Tests.Support;

namespace Digest.Tests.Phases;

public sealed class FeedHealthReportTests
{
    private static readonly Feed Fine = new() { Url = new Uri("https://a.example/feed"), Title = "A" };
    private static readonly Feed Dead = new() { Url = new Uri("https://b.example/feed"), Title = "B" };
    private static readonly Feed Silent = new() { Url = new Uri("https://c.example/feed"), Title = "C" };

    [Fact]
    public void Only_ailing_feeds_are_named_the_worst_first()
    {
        FeedState[] states =
        [
            new(Fine.Url),
            new(Silent.Url) { Health = FeedHealth.Silent, Since = Samples.Monday },
            new(Dead.Url) { Health = FeedHealth.Dead, Since = Samples.Monday },
        ];

        var report = FeedHealthReport.Of([Fine, Silent, Dead], states);

        Assert.Equal(["B", "C"], report.Select(line => line.Title));
    }

    [Fact]
    public void A_disabled_feed_is_nobodys_concern() =>
        Assert.Empty(FeedHealthReport.Of([Dead with { Enabled = false }], [new FeedState(Dead.Url) { Health = FeedHealth.Dead }]));
}
