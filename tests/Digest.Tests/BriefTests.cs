using Digest.Tests.Support;

namespace Digest.Tests;

public sealed class BriefTests
{
    [Fact]
    public void The_first_line_of_each_half_is_its_headline()
    {
        var told = Samples.GrokBrief();

        var brief = Brief.Of(told.Story, [told.ChineseHeadline, .. told.Chinese], [told.EnglishHeadline, .. told.English], told.Facts);

        Assert.Equal((told.ChineseHeadline, told.EnglishHeadline), (brief.ChineseHeadline, brief.EnglishHeadline));
        Assert.Equal(told.Chinese, brief.Chinese);
        Assert.Equal(told.English, brief.English);
    }
}
