using Digest.App.Phases;
using Digest.Selection;
using Digest.Stories;
using Digest.Tests.Support;

namespace Digest.Tests.Phases;

public sealed class IssueChoicesTests
{
    private static readonly Story Grok = Plain("grok", 9);
    private static readonly Story Claude = Plain("claude", 8);
    private static readonly Story Qwen = Plain("qwen", 1);

    [Fact]
    public void A_dropped_story_is_left_out_and_an_undone_drop_brings_it_back()
    {
        var plan = Plan(Choice(ChoiceKind.Drop, Grok));

        Assert.Equal(["claude", "qwen"], Titles(plan));
        Assert.Equal(["grok", "claude", "qwen"], Titles(Plan()));
    }

    [Fact]
    public void A_pinned_story_is_told_in_full_against_every_cap()
    {
        var options = new IssueOptions { FullStories = 1, QuickLinks = 0 };

        var plan = Plan(options, Choice(ChoiceKind.Pin, Qwen));

        Assert.Equal(["grok", "qwen"], Titles(plan));
    }

    [Fact]
    public void A_story_moved_to_the_top_leads()
    {
        var plan = Plan(Choice(ChoiceKind.Move, Qwen) with { Section = SectionKind.TopStory });

        Assert.Equal("qwen", plan[0].Stories[0].Lead.Article.Title);
        Assert.Equal(SectionKind.TopStory, plan[0].Kind);
    }

    [Fact]
    public void A_story_moved_to_the_quick_links_stands_there()
    {
        var plan = Plan(Choice(ChoiceKind.Move, Grok) with { Section = SectionKind.QuickLinks });

        Assert.Equal("grok", Assert.Single(plan, section => section.Kind == SectionKind.QuickLinks).Stories[0].Lead.Article.Title);
    }

    [Fact]
    public void Merged_stories_are_one_and_a_split_parts_them_again()
    {
        var merge = Choice(ChoiceKind.Merge, Claude) with { Other = UrlOf(Qwen) };

        var merged = Regroup(merge);
        var parted = Regroup(merge, Choice(ChoiceKind.Split, Claude) with { Other = UrlOf(Qwen) });

        Assert.Equal(["grok", "claude"], merged.Select(story => story.Lead.Article.Title));
        Assert.Equal("qwen", Assert.Single(merged[1].Others).Article.Title);
        Assert.Equal(["grok", "claude", "qwen"], parted.Select(story => story.Lead.Article.Title));
    }

    [Fact]
    public void A_retitled_brief_bears_the_editors_headline_over_the_same_sentences()
    {
        var brief = Samples.Brief(Grok);

        var retitled = new IssueChoices([Choice(ChoiceKind.Retitle, Grok) with { English = "Better" }]).Retitle(brief);

        Assert.Equal(("Better", LineKind.Editor), (retitled.EnglishHeadline.Text, retitled.EnglishHeadline.Kind));
        Assert.Equal(brief.EnglishHeadline.Sources, retitled.EnglishHeadline.Sources);
        Assert.Equal(brief.ChineseHeadline, retitled.ChineseHeadline);
    }

    private static IReadOnlyList<Story> Regroup(params IssueChoice[] choices) => new IssueChoices(choices).Regroup([Grok, Claude, Qwen], StoryBuilder.Join);

    private static IReadOnlyList<PlannedSection> Plan(params IssueChoice[] choices) => Plan(new IssueOptions(), choices);

    private static IReadOnlyList<PlannedSection> Plan(IssueOptions options, params IssueChoice[] choices) =>
        new IssuePlanner(_ => SectionKind.Tools, Catalogue.Load([]), options).Plan([Grok, Claude, Qwen], new IssueChoices(choices));

    private static IEnumerable<string> Titles(IReadOnlyList<PlannedSection> plan) => plan.SelectMany(section => section.Stories).Select(story => story.Lead.Article.Title);

    private static IssueChoice Choice(ChoiceKind kind, Story story) => new() { Id = "1", Kind = kind, Story = UrlOf(story) };

    private static string UrlOf(Story story) => story.Lead.Article.CanonicalUrl.AbsoluteUri;

    private static Story Plain(string name, double score) =>
        Samples.Story(Samples.Candidate(Samples.Article($"https://a.example/{name}", name, $"All about {name}, the {name} of this week."), score));
}
