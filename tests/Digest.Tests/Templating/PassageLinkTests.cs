using Digest.Templating;

namespace Digest.Tests.Templating;

public sealed class PassageLinkTests
{
    [Theory]
    [InlineData("It costs $5 a month.", "#:~:text=It%20costs%20%245%20a%20month")]
    [InlineData("The long-context model now answers every question in under half a second for short prompts.", "#:~:text=The%20long%2Dcontext%20model%20now%20answers,a%20second%20for%20short%20prompts")]
    [InlineData("模型今天发布。", "#:~:text=%E6%A8%A1%E5%9E%8B%E4%BB%8A%E5%A4%A9%E5%8F%91%E5%B8%83")]
    [InlineData("模型今天发布，价格不变，即日生效。", "#:~:text=%E6%A8%A1%E5%9E%8B%E4%BB%8A%E5%A4%A9%E5%8F%91%E5%B8%83")]
    [InlineData("。", "")]
    public void A_sentence_is_named_by_its_ends(string text, string fragment) =>
        Assert.StartsWith("https://a.example/x" + fragment, PassageLink.To(Sentence("https://a.example/x", text, 3)), StringComparison.Ordinal);

    [Fact]
    public void An_address_with_a_fragment_keeps_it() =>
        Assert.Equal("https://a.example/x#p:~:text=Out%20now", PassageLink.To(Sentence("https://a.example/x#p", "Out now.", 0)));

    [Fact]
    public void A_title_is_its_page() =>
        Assert.Equal("https://a.example/x", PassageLink.To(Sentence("https://a.example/x", "Out now", Digest.Sentence.InTitle)));

    private static Sentence Sentence(string url, string text, int start) => new("id", text, new Uri(url), start, text.Length);
}
