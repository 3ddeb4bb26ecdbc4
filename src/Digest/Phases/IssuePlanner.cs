using Digest.Selection;

namespace Digest.App.Phases;

/// <summary>Decides which stories an issue tells, where, and at what length; the caps keep one source or family from filling it.</summary>
public sealed class IssuePlanner(Func<Candidate, SectionKind> classify, Catalogue catalogue, IssueOptions options)
{
    private static readonly IReadOnlyDictionary<SectionKind, int> SectionCaps = new Dictionary<SectionKind, int>
    {
        [SectionKind.ByModel] = 8,
        [SectionKind.Research] = 2,
        [SectionKind.Industry] = 3,
        [SectionKind.Tools] = 2,
        [SectionKind.OneLanguage] = 4,
        [SectionKind.Rumours] = 3,
    };

    /// <summary>Sections in the order readers meet them; repeats are left out, and every story stands once.</summary>
    public IReadOnlyList<PlannedSection> Plan(IReadOnlyList<Story> stories) => Plan(stories, IssueChoices.None);

    /// <summary>The same under the editor's choices: what is pinned takes its place first, what is dropped takes none.</summary>
    public IReadOnlyList<PlannedSection> Plan(IReadOnlyList<Story> stories, IssueChoices choices)
    {
        var ranked = stories.Where(story => choices.Pins(story) || (story.Novelty != Novelty.Repeat && !choices.Drops(story)))
            .OrderByDescending(story => story.Score)
            .ThenBy(story => story.Id, StringComparer.Ordinal)
            .ToList();
        var tally = new PlacementTally(options, SectionCaps);
        var full = new List<(SectionKind Kind, string? Family, Story Story)>();
        var quick = new List<Story>();
        if (LeadOf(ranked, choices) is { } lead)
        {
            ranked.Remove(lead);
            Take(lead, SectionKind.TopStory, tally, full, forced: true);
        }

        foreach (var story in ranked.OrderByDescending(choices.Pins))
        {
            var kind = choices.SectionOf(story) ?? classify(story.Lead);
            if (kind != SectionKind.QuickLinks && Take(story, kind, tally, full, choices.Pins(story))) continue;
            if (kind != SectionKind.Rumours) quick.Add(story);
        }

        return [.. Sections(full).Append(Section(SectionKind.QuickLinks, quick.Take(options.QuickLinks))).Where(section => section.Stories.Count > 0)];
    }

    /// <summary>The editor's top story, else the best one that is no rumour.</summary>
    private Story? LeadOf(List<Story> ranked, IssueChoices choices) =>
        ranked.Find(story => choices.SectionOf(story) == SectionKind.TopStory)
        ?? ranked.Find(story => choices.SectionOf(story) is null && classify(story.Lead) != SectionKind.Rumours);

    private static bool Take(Story story, SectionKind kind, PlacementTally tally, List<(SectionKind Kind, string? Family, Story Story)> full, bool forced)
    {
        var family = kind == SectionKind.ByModel ? FamilyOf(story) : null;
        if (!tally.TryTake(kind, family, story.Lead.Article.Publisher, forced)) return false;
        full.Add((kind, family, story));
        return true;
    }

    private IEnumerable<PlannedSection> Sections(List<(SectionKind Kind, string? Family, Story Story)> full)
    {
        yield return Section(SectionKind.TopStory, Of(full, SectionKind.TopStory));
        foreach (var family in full.Where(placed => placed.Kind == SectionKind.ByModel)
            .GroupBy(placed => placed.Family, StringComparer.Ordinal)
            .OrderBy(group => group.Key is null)
            .ThenByDescending(group => group.Sum(placed => placed.Story.Score))
            .ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            var heading = family.Key is null ? SectionHeadings.Of(SectionKind.ByModel) : HeadingOf(family.Key);
            yield return new PlannedSection(SectionKind.ByModel, heading, [.. family.Select(placed => placed.Story)]);
        }

        foreach (var kind in new[] { SectionKind.Research, SectionKind.Industry, SectionKind.Tools, SectionKind.OneLanguage, SectionKind.Rumours })
        {
            yield return Section(kind, Of(full, kind));
        }
    }

    private Bilingual HeadingOf(string family) => catalogue.Find(family)?.Name ?? Bilingual.Same(family);

    private static IEnumerable<Story> Of(List<(SectionKind Kind, string? Family, Story Story)> full, SectionKind kind) =>
        full.Where(placed => placed.Kind == kind).Select(placed => placed.Story);

    private static PlannedSection Section(SectionKind kind, IEnumerable<Story> stories) => new(kind, SectionHeadings.Of(kind), [.. stories]);

    private static string? FamilyOf(Story story) =>
        story.Lead.Mentions.OrderByDescending(mention => mention.Prominence).Select(mention => mention.Topic.Family).FirstOrDefault(family => family is not null);
}
