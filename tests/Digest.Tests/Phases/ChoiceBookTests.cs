using Digest.App.Jobs;
using Digest.App.Phases;

namespace Digest.Tests.Phases;

public sealed class ChoiceBookTests
{
    private static readonly ChoiceBook Book = new(new OverridesFile(null), new ScheduleOptions());

    [Theory]
    [InlineData("2026-09-10T12:00Z", "2026-09-14T08:00:00")]
    [InlineData("2026-09-14T08:00Z", "2026-09-14T08:00:00")]
    [InlineData("2026-09-14T08:01Z", "2026-09-21T08:00:00")]
    public void A_choice_counts_for_the_next_issue_until_it_is_out(string end, string issue)
    {
        var period = Period.WeekEnding(DateTimeOffset.Parse(end, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(issue, Book.IssueOf(period));
    }
}
