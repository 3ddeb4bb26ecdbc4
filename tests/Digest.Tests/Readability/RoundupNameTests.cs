using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class RoundupNameTests
{
    [Theory]
    [InlineData("某某早报 1月2日", true)]
    [InlineData("2030-01-02", true)]
    [InlineData("Import Weekly #12", true)]
    [InlineData("This week in models", true)]
    [InlineData("How we use it daily", false)]
    [InlineData("模型发布", false)]
    public void A_title_names_a_roundup_or_not(string title, bool expected)
    {
        Assert.Equal(expected, RoundupName.Names(title));
    }

    [Theory]
    [InlineData("3. A model ships", "A model ships")]
    [InlineData("模型上线 #12", "模型上线")]
    [InlineData("二、模型上线 ↗", "模型上线")]
    [InlineData("3.5 is out", "3.5 is out")]
    public void A_number_is_no_part_of_a_title(string title, string expected)
    {
        Assert.Equal(expected, RoundupName.WithoutNumber(title));
    }
}
