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
    public IReadOnlyList<PlannedSection> Plan(IReadOnlyList<Story> stories)
    {
        var ranked = stories.Where(story => story.Novelty != Novelty.Repeat)
            .OrderByDescending(story => story.Score)
            .ThenBy(story => story.Id, StringComparer.Ordinal)
            .ToList();
        var tally = new PlacementTally(options, SectionCaps);
        var full = new List<(SectionKind Kind, string? Family, Story Story)>();
        var quick = new List<Story>();
        foreach (var story in ranked) Place(story, tally, full, quick);
        return [.. Sections(full).Append(Section(SectionKind.QuickLinks, quick.Take(options.QuickLinks))).Where(section => section.Stories.Count > 0)];
    }

    private void Place(Story story, PlacementTally tally, List<(SectionKind Kind, string? Family, Story Story)> full, List<Story> quick)
    {
        var kind = classify(story.Lead);
        var family = kind == SectionKind.ByModel ? FamilyOf(story) : null;
        if (full.Count == 0 && kind != SectionKind.Rumours) kind = SectionKind.TopStory;
        if (tally.TryTake(kind, family, story.Lead.Article.Publisher)) full.Add((kind, family, story));
        else if (kind != SectionKind.Rumours) quick.Add(story);
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
