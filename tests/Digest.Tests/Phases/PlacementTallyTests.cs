using Digest.App.Phases;

namespace Digest.Tests.Phases;

public sealed class PlacementTallyTests
{
    private static readonly Dictionary<SectionKind, int> Caps = new() { [SectionKind.Research] = 1 };

    [Fact]
    public void One_loud_source_cannot_fill_an_issue()
    {
        var tally = new PlacementTally(new IssueOptions(), Caps, _ => 2);

        var taken = Enumerable.Range(0, 4).Count(_ => tally.TryTake(SectionKind.ByModel, null, "Loud"));

        Assert.Equal(2, taken);
    }

    [Fact]
    public void A_section_holds_no_more_than_its_cap()
    {
        var tally = new PlacementTally(new IssueOptions(), Caps, _ => 5);

        Assert.True(tally.TryTake(SectionKind.Research, null, "A"));
        Assert.False(tally.TryTake(SectionKind.Research, null, "B"));
    }

    [Fact]
    public void A_refused_place_uses_up_no_other_cap()
    {
        var tally = new PlacementTally(new IssueOptions { FullStories = 2, PerFamily = 1 }, Caps, _ => 5);

        tally.TryTake(SectionKind.ByModel, "grok", "A");
        tally.TryTake(SectionKind.ByModel, "grok", "B");

        Assert.True(tally.TryTake(SectionKind.ByModel, "gpt", "B"));
    }
}
