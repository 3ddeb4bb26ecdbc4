using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class DateWordsTests
{
    [Fact]
    public void Months_zones_and_halves_of_the_day_are_known_in_many_languages()
    {
        Assert.Equal((9, 2, 7, 0), (DateWords.Month("Sept"), DateWords.Month("février"), DateWords.Month("július"), DateWords.Month("foo")));
        Assert.Equal((-300, 60), (DateWords.Zone("EST"), DateWords.Zone("cet")));
        Assert.Null(DateWords.Zone("XYZ"));
        Assert.Equal((12, 0, -1), (DateWords.Meridiem("下午"), DateWords.Meridiem("AM"), DateWords.Meridiem("noon")));
    }
}
