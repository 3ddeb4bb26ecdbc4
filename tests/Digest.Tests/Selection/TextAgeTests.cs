using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class TextAgeTests
{
    [Fact]
    public void A_text_is_not_older_than_the_newest_name_in_it()
    {
        var mentions = Matchers.Shared.Match("", "GPT-4 与 Grok-1 的比较");

        Assert.Equal(new DateOnly(2023, 11, 1), TextAge.NotBefore(mentions));
    }

    [Fact]
    public void A_text_without_a_dated_name_has_no_age() => Assert.Null(TextAge.NotBefore(Matchers.Shared.Match("", "微软开会")));
}
