using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class RelevanceTests
{
    private readonly Relevance _relevance = new(new SubjectReader());

    [Theory]
    [InlineData("OpenAI ships a new model", "It is fast.")]
    [InlineData("人工智能立法进入二审", "草案要求生成式服务备案。")]
    [InlineData("Chip maker warns", "Demand for AI, machine learning and large language models is slowing.")]
    public void Ai_news_is_kept_with_or_without_a_named_model(string title, string text) => Assert.True(Is(title, text, filter: true));

    [Theory]
    [InlineData("苹果发布新款耳机", "续航更长，音质更好。")]
    [InlineData("Football: City win again", "The match ended 3-1.")]
    [InlineData("Samsung opens a store", "The phone maker now has 20 of them.")]
    public void Unrelated_news_is_not(string title, string text) => Assert.False(Is(title, text, filter: true));

    [Fact]
    public void A_source_that_writes_of_everything_must_show_it_up_front()
    {
        const string Title = "新款电视上市", Text = "价格更低。画质由 Qwen 调校。";

        Assert.False(Is(Title, Text, filter: true));
        Assert.True(Is(Title, Text, filter: false));
    }

    private bool Is(string title, string text, bool filter) =>
        _relevance.IsAiNews(Articles.Of(title, text), Matchers.Shared.Match(title, text), filter);
}
