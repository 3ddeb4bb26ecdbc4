using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class CatalogueTests
{
    [Fact]
    public void Every_topic_is_found_by_its_own_names_or_waits_for_a_settling_word()
    {
        var unsettled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var topic in Matchers.Catalogue.Topics)
            if (!Matchers.Ids($"{topic.Name.English}，{topic.Name.Chinese}").Contains(topic.Id) && topic.Aliases.All(alias => !Matchers.Ids(alias).Contains(topic.Id)))
                unsettled.Add(topic.Id);

        Assert.True(unsettled.Count < Matchers.Catalogue.Topics.Count / 8, string.Join(' ', unsettled));
    }

    [Fact]
    public void Every_maker_stands_in_the_catalogue()
    {
        var orphans = Matchers.Catalogue.Topics.Where(topic => topic.Maker is { } maker && Matchers.Catalogue.Find(maker) is null);

        Assert.Empty(orphans);
    }

    [Theory]
    [InlineData("輝達發表新晶片", "nvidia")]
    [InlineData("通義千問更新", "qwen")]
    [InlineData("黃仁勳演講", "huang")]
    [InlineData("騰訊混元開源", "hunyuan")]
    public void Traditional_names_are_found(string text, string id) => Assert.Contains(id, Matchers.Ids(text));

    [Fact]
    public void The_field_of_today_is_there()
    {
        string[] families = ["gpt", "claude", "gemini", "grok", "llama", "mistral", "qwen", "deepseek", "kimi", "glm", "doubao", "hunyuan", "ernie", "minimax", "step", "phi", "gemma", "sora", "veo", "kling"];

        Assert.All(families, family => Assert.NotNull(Matchers.Catalogue.Find(family)));
        Assert.True(Matchers.Catalogue.Topics.Count > 1000);
    }
}
