using Digest.Stories;
using Digest.Text;

namespace Digest.Tests.Stories;

public sealed class StoryClustererTests
{
    private static readonly DateTimeOffset Day = new(2026, 5, 25, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] Background =
    [
        "Court hears the case of three chip makers", "Rain floods a stadium in the north", "Airline cancels forty flights over strike",
        "Museum returns a bronze to its village", "Bank raises rates by a quarter point",
    ];

    [Fact]
    public void Headlines_of_one_event_within_hours_are_one_story()
    {
        var groups = Cluster(("Icahn presses eBay to spin off PayPal", 0), ("eBay rejects Icahn's PayPal plan", 0.1));

        Assert.Equal(groups[0], groups[1]);
    }

    [Fact]
    public void A_headline_of_another_week_is_a_story_of_its_own()
    {
        var groups = Cluster(("Icahn presses eBay to spin off PayPal", 0), ("eBay hires a head for PayPal", 9));

        Assert.NotEqual(groups[0], groups[1]);
    }

    [Fact]
    public void One_telling_is_one_story() => Assert.Equal([0], new StoryClusterer().Cluster([new Telling("a", TextLanguage.English, "Alone", "")]));

    private static IReadOnlyList<int> Cluster(params (string Title, double Day)[] headlines) => new StoryClusterer().Cluster(
        [.. headlines.Concat(Background.Select(title => (title, 0.05))).Select((headline, at) => new Telling($"{at}", TextLanguage.English, headline.Item1, "") { Published = Day.AddDays(headline.Item2) })]);
}
