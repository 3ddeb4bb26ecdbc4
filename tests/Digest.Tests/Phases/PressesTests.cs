using Digest.App.Phases;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Phases;

public sealed class PressesTests
{
    private static readonly IssueOptions Options = new() { FullStories = 10, PerSource = 3 };

    [Fact]
    public void The_only_source_of_its_language_may_lead_most_of_an_issue_and_one_of_many_may_not()
    {
        var presses = new Presses([Told("甲", TextLanguage.SimplifiedChinese), .. "abcdef".Select(name => Told(name.ToString(), TextLanguage.English))], Options);

        Assert.Equal(9, presses.CapOf("甲"));
        Assert.Equal(3, presses.CapOf("a"));
    }

    [Fact]
    public void A_story_of_two_publishers_of_one_press_is_only_in_one_when_the_other_press_exists()
    {
        var english = Told("a", TextLanguage.English) with { Publishers = new Dictionary<TextLanguage, int> { [TextLanguage.English] = 2 } };
        var chinese = new[] { Told("甲", TextLanguage.SimplifiedChinese), Told("乙", TextLanguage.SimplifiedChinese) };

        Assert.True(new Presses([english, .. chinese], Options).OnlyInOne(english));
        Assert.False(new Presses([english], Options).OnlyInOne(english));
        Assert.False(new Presses([english, .. chinese], Options).OnlyInOne(chinese[0]));
    }

    private static Story Told(string publisher, TextLanguage language)
    {
        var article = Samples.Article($"https://news.example/{publisher}", publisher, "A sentence.") with { Publisher = publisher, Language = language };
        return Samples.Story(Samples.Candidate(article, 1));
    }
}
