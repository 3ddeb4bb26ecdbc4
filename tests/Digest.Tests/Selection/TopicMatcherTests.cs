using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class TopicMatcherTests
{
    [Fact]
    public void Mentions_are_counted_over_title_and_text_and_the_title_is_known()
    {
        var mentions = Matchers.Shared.Match("OpenAI 发布新品", "OpenAI 今天发布。微软也在场。");

        Assert.Equal(("openai", 2, true), (mentions[0].Topic.Id, mentions[0].Count, mentions[0].InTitle));
        Assert.Equal(("microsoft", 1, false), (mentions[1].Topic.Id, mentions[1].Count, mentions[1].InTitle));
    }

    [Fact]
    public void A_name_is_given_with_its_place_in_the_text_as_written()
    {
        const string Text = "昨天 ，ＯｐｅｎＡＩ 与 蒂姆 · 库克 会面";

        var spans = Matchers.Shared.Find(Text);

        Assert.Equal(["ＯｐｅｎＡＩ", "蒂姆 · 库克"], spans.Select(span => Text.Substring(span.Range.Start, span.Range.Length)));
    }

    [Theory]
    [InlineData("reopenai openaistic")]
    [InlineData("metaphor and llamas of Grokking")]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Names_inside_other_words_are_none(string text) => Assert.Empty(Matchers.Shared.Find(text));

    [Fact]
    public void Han_letters_and_hyphens_are_boundaries() =>
        Assert.Equal(["grok", "huggingface", "deepmind"], Matchers.Ids("旗下的AI产品Grok将于今天上线，hugging-face和Deep Mind也是"));

    [Fact]
    public void Broken_surrogates_and_control_characters_do_no_harm() =>
        Assert.Equal(["openai"], Matchers.Ids("\ud83d OpenAI\u0000\udc00"));
}
