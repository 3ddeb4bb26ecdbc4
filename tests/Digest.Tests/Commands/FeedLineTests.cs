using Digest.App.Commands;

namespace Digest.Tests.Commands;

public sealed class FeedLineTests
{
    private static readonly Feed Source = new() { Url = new("https://a.example/feed"), Title = "量子位" };

    [Fact]
    public void Chinese_titles_keep_the_columns_straight()
    {
        var state = new FeedState(Source.Url) { CheckedAt = DateTimeOffset.UnixEpoch, Since = DateTimeOffset.UnixEpoch, LastProblem = "down", Health = FeedHealth.Failing };

        Assert.Equal($"failing  1970-01-01 量子位{new string(' ', 20)}   3  https://a.example/feed  (down)", FeedLine.Text(Source, state, 3));
    }

    [Fact]
    public void Feeds_never_asked_are_new_and_those_switched_off_are_off()
    {
        Assert.StartsWith("new ", FeedLine.Text(Source, null, null), StringComparison.Ordinal);
        Assert.StartsWith("off ", FeedLine.Text(Source with { Enabled = false }, null, null), StringComparison.Ordinal);
    }
}
