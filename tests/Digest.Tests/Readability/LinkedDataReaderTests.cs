using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class LinkedDataReaderTests
{
    private static LinkedData Read(string json) => LinkedDataReader.Read($"<html><script type=\"application/ld+json\">{json}</script></html>");

    [Fact]
    public void The_article_of_a_graph_is_found()
    {
        var data = Read("""{"@graph":[{"@type":"Organization","name":"Lab"},{"@type":["NewsArticle"],"headline":"H","author":[{"name":"Ada"},{"name":"Bob"}],"datePublished":"2026-05-01","isAccessibleForFree":"False"}]}""");

        Assert.Equal(("H", "2026-05-01", false), (data.Headline, data.Published, data.IsFree));
        Assert.Equal(["Ada", "Bob"], data.Authors);
    }

    [Fact]
    public void Line_breaks_inside_strings_are_mended() => Assert.Equal("A B", Read("{\"@type\":\"Article\",\"headline\":\"A\nB\"}").Headline);

    [Theory]
    [InlineData("{broken")]
    [InlineData("[]")]
    [InlineData("""{"@type":"Product","headline":"H"}""")]
    [InlineData("""{"@type":7,"headline":{}}""")]
    public void Other_data_says_nothing(string json) => Assert.Null(Read(json).Headline);
}
