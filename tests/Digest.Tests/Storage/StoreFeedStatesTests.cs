using Digest.Storage;

namespace Digest.Tests.Storage;

public sealed class StoreFeedStatesTests
{
    public static TheoryData<StorageProvider> Both => TestStore.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_state_comes_back_as_it_was_and_replaces_the_one_before(StorageProvider provider)
    {
        await using var test = await TestStore.OpenAsync(provider);
        var state = new FeedState(Sample.FeedUrl)
        {
            Health = FeedHealth.Silent, ETag = "\"x\"", Rhythm = TimeSpan.FromHours(5), RetryAfter = TestStore.Start, MovedTo = new Uri("https://moved.example/f"),
        };

        await test.Store.SaveFeedStatesAsync([new FeedState(Sample.FeedUrl)], CancellationToken.None);
        await test.Store.SaveFeedStatesAsync([state], CancellationToken.None);

        Assert.Equal([state], await test.Store.FeedStatesAsync(CancellationToken.None));
    }
}
