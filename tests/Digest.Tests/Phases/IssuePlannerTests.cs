using Digest.App.Phases;
using Digest.Selection;
using Digest.Tests.Support;

namespace Digest.Tests.Phases;

public sealed class IssuePlannerTests
{
    private static readonly Catalogue Catalogue = Catalogue.Load([]);

    [Fact]
    public void The_best_story_leads_and_the_rest_stand_under_their_families()
    {
        var plan = Plan(Model("grok", 9), Model("gpt", 8), Model("claude", 7));

        Assert.Equal([SectionKind.TopStory, SectionKind.ByModel, SectionKind.ByModel], plan.Select(section => section.Kind));
        Assert.Equal("GPT", plan[1].Heading.English);
    }

    [Fact]
    public void A_rumour_never_leads()
    {
        var plan = Plan(story => story.Article.Title.Contains("rumour", StringComparison.Ordinal) ? SectionKind.Rumours : SectionKind.Tools, Plain("rumour", 9), Plain("fact", 5));

        Assert.Equal("fact", plan[0].Stories[0].Lead.Article.Title);
        Assert.Equal(SectionKind.Rumours, plan[^1].Kind);
    }

    [Fact]
    public void What_finds_no_room_becomes_a_quick_link()
    {
        var stories = Enumerable.Range(1, 20).Select(i => Plain($"tool {i}", 20 - i)).ToArray();

        var plan = Plan(_ => SectionKind.Tools, stories);

        Assert.Equal([1, 2, 16], plan.Select(section => section.Stories.Count));
    }

    [Fact]
    public void A_repeat_is_left_out()
    {
        var repeat = Plain("old", 9) with { Novelty = Novelty.Repeat };

        Assert.Empty(Plan(repeat));
    }

    [Fact]
    public void A_family_under_the_line_has_its_best_story_in_the_links()
    {
        var stories = Enumerable.Range(1, 60).Select(i => Plain($"tool {i}", 90 - i)).Append(Model("claude", 5)).ToArray();

        var plan = Plan(_ => SectionKind.Tools, stories);

        Assert.Equal("claude", plan[^1].Stories[^1].Lead.Article.Title);
        Assert.Equal(16, plan[^1].Stories.Count);
    }

    [Fact]
    public void Among_families_of_equal_weight_the_first_ones_lead()
    {
        var plan = Plan(Plain("top", 9), Model("claude", 5), Model("grok", 5));

        Assert.Equal(["Grok", "Claude"], plan.Skip(1).Select(section => section.Heading.English));
    }

    [Fact]
    public void What_scores_below_the_links_is_not_told_in_full_even_when_a_place_is_free()
    {
        var stories = Enumerable.Range(1, 40).Select(i => Plain($"tool {i}", 90 - i)).Append(Plain("weak", 1)).ToArray();

        var plan = Plan(candidate => candidate.Article.Title == "weak" ? SectionKind.Research : SectionKind.Tools, stories);

        Assert.DoesNotContain(plan, section => section.Kind == SectionKind.Research);
    }

    private static IReadOnlyList<PlannedSection> Plan(params Story[] stories) => Plan(_ => SectionKind.ByModel, stories);

    private static IReadOnlyList<PlannedSection> Plan(Func<Candidate, SectionKind> classify, params Story[] stories) =>
        new IssuePlanner(classify, Catalogue, new IssueOptions { PerSource = 30 }).Plan(stories);

    private static Story Model(string family, double score) =>
        Samples.Story(Samples.Candidate(Samples.Article($"https://a.example/{family}", family, "A sentence."), score, new Topic(family, Bilingual.Same(family), TopicKind.Model) { Family = family }));

    private static Story Plain(string title, double score) =>
        Samples.Story(Samples.Candidate(Samples.Article($"https://a.example/{title.Replace(' ', '-')}", title, "A sentence."), score));
}
