using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class ProminenceTests
{
    [Fact]
    public void What_an_article_returns_to_is_what_it_is_about()
    {
        var text = string.Join('\n', Enumerable.Repeat("Anthropic 说了很多话。", 6)) + "\n在场的还有百度、阿里、腾讯。";

        var about = Prominence.About(Matchers.Shared.Match("", text)).Select(mention => mention.Topic.Id);

        Assert.Equal(["anthropic"], about);
    }

    [Fact]
    public void A_comparison_in_the_title_is_a_mention_and_never_the_subject()
    {
        var mentions = Matchers.Shared.Match("马斯克要做AI界的苹果", "马斯克说,马斯克认为,要做大事。");

        Assert.Contains(mentions, mention => mention.Topic.Id == "apple" && mention.InTitle);
        Assert.DoesNotContain(Prominence.About(mentions), mention => mention.Topic.Id == "apple");
    }

    [Fact]
    public void The_maker_gains_by_its_prominent_model()
    {
        var alone = Of("xai", "xAI 出现一次。\n" + string.Join('\n', Enumerable.Repeat("Anthropic 强。", 8)));
        var maker = Of("xai", "xAI 出现一次。\n" + string.Join('\n', Enumerable.Repeat("Grok-1 强。", 8)));

        Assert.True(maker > alone);
    }

    private static double Of(string id, string text) => Matchers.Shared.Match("", text).Single(mention => mention.Topic.Id == id).Prominence;
}
