using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class CatalogueEditorTests
{
    [Fact]
    public void A_new_topic_is_found_with_its_aliases_and_its_future_versions()
    {
        var matcher = MatcherWith(new TopicEdit("Zephyrion") { Kind = TopicKind.Model, Maker = "OpenAI", Aliases = ["泽菲"] });

        var topics = matcher.Find("泽菲与 Zephyrion 3.5 mini").Select(span => span.Topic).ToList();

        Assert.Equal(["zephyrion", "zephyrion-3.5-mini"], topics.Select(topic => topic.Id));
        Assert.All(topics, topic => Assert.Equal("openai", topic.Maker));
    }

    [Fact]
    public void An_alias_added_to_a_known_topic_means_it()
    {
        var matcher = MatcherWith(new TopicEdit("Grok") { Aliases = ["小格"] });

        Assert.Equal("grok", Assert.Single(matcher.Find("小格升级了")).Topic.Id);
    }

    [Fact]
    public void A_renamed_topic_keeps_its_id_and_its_old_name()
    {
        var matcher = MatcherWith(new TopicEdit("Qwen AI") { Id = "qwen", Chinese = "千问大模型" });

        var topic = Assert.Single(matcher.Find("Qwen is out")).Topic;

        Assert.Equal(("qwen", new Bilingual("Qwen AI", "千问大模型")), (topic.Id, topic.Name));
    }

    [Fact]
    public void A_topic_switched_off_is_not_tagged()
    {
        var matcher = MatcherWith(new TopicEdit("Kimi") { Enabled = false });

        Assert.Empty(matcher.Find("Kimi is here"));
    }

    private static TopicMatcher MatcherWith(TopicEdit edit) => new(Catalogue.Load([edit]));
}
