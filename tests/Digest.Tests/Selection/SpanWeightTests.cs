using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class SpanWeightTests
{
    [Fact]
    public void A_name_in_a_list_weighs_less_than_one_alone()
    {
        var mentions = Matchers.Shared.Match("", "百度、阿里和腾讯都来了，Anthropic 没来");

        Assert.Equal("anthropic", mentions[0].Topic.Id);
        Assert.All(mentions.Skip(1), mention => Assert.True(mention.Prominence < mentions[0].Prominence));
    }

    [Fact]
    public void A_comparison_weighs_least()
    {
        var mentions = Matchers.Shared.Match("", "Anthropic 对标 Cohere");

        Assert.Equal(["anthropic", "cohere"], mentions.Select(mention => mention.Topic.Id));
        Assert.True(mentions[1].Prominence < mentions[0].Prominence / 2);
    }
}
