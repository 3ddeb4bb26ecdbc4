using Digest.App.Phases;

namespace Digest.Tests.Phases;

public sealed class TokenBucketTests
{
    [Fact]
    public void A_burst_of_the_limit_goes_at_once_and_the_rest_evenly()
    {
        var bucket = new TokenBucket(2, TimeSpan.FromSeconds(1));

        var waits = Enumerable.Range(0, 5).Select(_ => bucket.Take(TimeSpan.Zero).TotalSeconds);

        Assert.Equal([0, 0, 0.5, 1, 1.5], waits);
        Assert.Equal(TimeSpan.Zero, bucket.Take(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void Zero_sets_no_limit()
    {
        var bucket = new TokenBucket(0, TimeSpan.FromSeconds(1));

        Assert.All(Enumerable.Range(0, 1000), _ => Assert.Equal(TimeSpan.Zero, bucket.Take(TimeSpan.Zero)));
    }
}
