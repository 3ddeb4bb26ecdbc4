using Digest.Selection;
using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class FundingLineTests
{
    private static readonly FactReader Reader = new(new TopicMatcher(Catalogue.Load([])));

    [Theory]
    [InlineData("OpenAI 宣布完成 400 亿美元新一轮融资", "OpenAI raises $40 billion")]
    [InlineData("OpenAI 融资超 10 亿美元", "OpenAI raises over $1 billion")]
    [InlineData("OpenAI 完成 400 亿美元订单", null)]
    [InlineData("据报 OpenAI 完成 400 亿美元融资", null)]
    public void Money_is_raised_only_where_the_clause_says_so(string sentence, string? line) =>
        Assert.Equal(line, FundingLine.Read(Reader.Read(sentence, chinese: true))?.English);
}
