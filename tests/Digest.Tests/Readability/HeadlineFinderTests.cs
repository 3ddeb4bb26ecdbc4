using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class HeadlineFinderTests
{
    [Theory]
    [InlineData("Second model is out", "Second model is out | The Lab", "Second model is out")]
    [InlineData("The Lab", "Second model is out - The Lab", "Second model is out")]
    [InlineData("Our second model is out now", "Second model is out | The Lab", "Our second model is out now")]
    [InlineData("Read it all", "Second model is out – and free of charge | The Lab", "Second model is out – and free of charge")]
    [InlineData("第二个模型发布", "第二个模型发布_人工智能_新浪网", "第二个模型发布")]
    public void The_heading_that_says_what_the_title_says_is_the_headline(string heading, string title, string expected) =>
        Assert.Equal(expected, HeadlineFinder.Find([heading], null, title, "thelab"));

    [Fact]
    public void A_page_without_titles_has_its_first_heading_or_none() =>
        Assert.Equal(("One", null), (HeadlineFinder.Find(["One", "Two"], null, null, ""), HeadlineFinder.Find([], null, "", "")));
}
