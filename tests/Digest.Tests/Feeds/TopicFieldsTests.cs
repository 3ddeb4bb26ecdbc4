using System.Text;
using Digest.Feeds;

namespace Digest.Tests.Feeds;

public sealed class TopicFieldsTests
{
    [Fact]
    public void A_topic_without_a_name_is_a_fault_at_its_place()
    {
        var fault = Assert.Throws<FeedListException>(() => FeedListFile.Parse(Encoding.UTF8.GetBytes("{\"topics\": [ { \"zh\": \"甲\" } ]}"), "feeds.json"));

        Assert.StartsWith("feeds.json:1:14: \"name\" is missing", fault.Message, StringComparison.Ordinal);
    }
}
