using Digest.Templating;

namespace Digest.Tests.Templating;

public sealed class ReadingTimeTests
{
    [Fact]
    public void A_thousand_Chinese_characters_take_two_minutes() =>
        Assert.Equal(2, ReadingTime.Minutes([new string('字', 1000)]));

    [Fact]
    public void Latin_words_count_by_265_a_minute() =>
        Assert.Equal(4, ReadingTime.Minutes([string.Join(' ', Enumerable.Repeat("word", 1060))]));

    [Fact]
    public void Nothing_still_takes_a_minute() => Assert.Equal(1, ReadingTime.Minutes([]));
}
