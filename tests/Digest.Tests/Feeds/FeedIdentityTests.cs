using Digest.Feeds;

namespace Digest.Tests.Feeds;

public sealed class FeedIdentityTests
{
    [Theory]
    [InlineData("http://www.Example.com:80/feed/", "https://example.com/feed#x", true)]
    [InlineData("https://example.com/feed?a=1", "https://example.com/feed?a=2", false)]
    [InlineData("https://example.com:8443/feed", "https://example.com/feed", false)]
    public void Spellings_of_one_address_are_one_feed(string one, string other, bool same)
    {
        Assert.Equal(same, FeedIdentity.Of(new Uri(one)) == FeedIdentity.Of(new Uri(other)));
    }
}
