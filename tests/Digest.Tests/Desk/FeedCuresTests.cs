using Digest.App.Desk;

namespace Digest.Tests.Desk;

public sealed class FeedCuresTests
{
    private static readonly Feed Feed = new() { Url = new Uri("https://a.example/feed"), Title = "A" };

    [Theory]
    [InlineData(FeedHealth.Fine, "fine", "正常")]
    [InlineData(FeedHealth.Dead, "dead", "失效")]
    public void A_state_has_a_word_in_both_languages(FeedHealth health, string english, string chinese)
    {
        var state = new FeedState(Feed.Url) { Health = health, CheckedAt = DateTimeOffset.UnixEpoch };

        Assert.Equal((english, chinese), (FeedCures.Word(Feed, state, new Tongue(false)), FeedCures.Word(Feed, state, new Tongue(true))));
    }

    [Fact]
    public void A_feed_that_moved_is_cured_by_its_new_address()
    {
        var state = new FeedState(Feed.Url) { Health = FeedHealth.Moved, MovedTo = new Uri("https://b.example/feed") };

        Assert.Contains("https://b.example/feed", FeedCures.Of(state, new Tongue(false)), StringComparison.Ordinal);
        Assert.Equal("off", FeedCures.Word(Feed with { Enabled = false }, state, new Tongue(false)));
    }
}
