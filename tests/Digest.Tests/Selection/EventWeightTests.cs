using Digest.Selection;

namespace Digest.Tests.Selection;

public sealed class EventWeightTests
{
    [Fact]
    public void A_model_by_its_maker_is_worth_more_than_one_that_others_offer()
    {
        Assert.True(Points("xAI releases Grok 6.1") > Points("Kiosk releases Grok 6.1 for its users"));
        Assert.True(Points("Grok 6.1 is out") > Points("Kiosk updates its app"));
    }

    [Fact]
    public void Big_money_is_worth_more_than_small() =>
        Assert.True(Points("OpenAI raises $40 billion") > Points("OpenAI raises $40 million"));

    [Theory]
    [InlineData("How a bakery used Claude to build its till")]
    [InlineData("Claude 推出烘焙店部署指南")]
    [InlineData("Kiosk 4.2.17")]
    [InlineData("Anthropic opens a Lisbon office")]
    public void What_is_no_event_costs_points(string title) => Assert.True(Points(title) < 0);

    [Fact]
    public void A_headline_without_an_event_has_no_points() => Assert.Equal(0, Points("Thoughts on Claude"));

    private static double Points(string title) => EventWeight.Of(Articles.Of(title, ""), Matchers.Shared.Match(title, ""), null).Points;
}
