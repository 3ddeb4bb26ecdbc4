using Digest.Templating;
using Digest.Tests.Support;
using Digest.Web;

namespace Digest.Tests.Web;

public sealed class ArchiveCardsTests
{
    private static readonly ArchiveCards Cards = new(Templates.Labels, new EditionOptions());

    [Fact]
    public void A_card_lists_every_full_story_once_and_the_top_ones_first()
    {
        var issue = Samples.Issue(Samples.GrokBrief());
        var archived = new ArchivedIssue(issue, Samples.Monday);

        var card = Cards.CardOf(Cards.PageOf(archived, null, null), archived, "");

        Assert.Equal("s-grok", Assert.Single(card.Lines).Anchor);
        Assert.Empty(card.More);
    }

    [Fact]
    public void An_issue_stands_under_the_year_of_its_last_day()
    {
        var end = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(8));
        var archived = new ArchivedIssue(Samples.Issue() with { Period = Period.WeekEnding(end) }, end);

        Assert.Equal(2026, Cards.CardOf(Cards.PageOf(archived, null, null), archived, "").Year);
    }
}
