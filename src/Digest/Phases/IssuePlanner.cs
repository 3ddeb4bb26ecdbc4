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

    // Readers of this digest came for these; among families of equal weight they stand first.
    private static readonly string[] FirstFamilies = ["grok", "gpt"];

    /// <summary>Sections in the order readers meet them; repeats are left out, and every story stands once.</summary>
    public IReadOnlyList<PlannedSection> Plan(IReadOnlyList<Story> stories) => Plan(stories, IssueChoices.None);

    /// <summary>The same under the editor's choices: what is pinned takes its place first, what is dropped takes none.</summary>
    public IReadOnlyList<PlannedSection> Plan(IReadOnlyList<Story> stories, IssueChoices choices)
    {
        var ranked = stories.Where(story => choices.Pins(story) || (story.Novelty != Novelty.Repeat && !choices.Drops(story)))
            .OrderByDescending(story => story.Score)
            .ThenBy(story => story.Id, StringComparer.Ordinal)
            .ToList();
        var presses = new Presses(ranked, options);
        var tally = new PlacementTally(options, SectionCaps, presses.CapOf);
        var full = new List<(SectionKind Kind, string? Family, Story Story)>();
        var quick = new List<Story>();
        if (LeadOf(ranked, choices) is { } lead)
        {
            ranked.Remove(lead);
            Take(lead, SectionKind.TopStory, tally, full, forced: true);
        }

        // What scores below the last quick link is told in full only when an editor wants it.
        var line = options.FullStories + options.QuickLinks;
        foreach (var (place, story) in ranked.OrderByDescending(choices.Pins).Index())
        {
            var kind = choices.SectionOf(story) ?? classify(story.Lead);
            if ((place < line || choices.Pins(story)) && Places(story, kind, presses).Any(section => Take(story, section, tally, full, choices.Pins(story)))) continue;
            if (kind != SectionKind.Rumours) quick.Add(story);
        }

        return [.. Sections(full).Append(Section(SectionKind.QuickLinks, Quick(full, quick, choices))).Where(section => section.Stories.Count > 0)];
    }

    /// <summary>The sections that may tell the story in full, the best first.</summary>
    private static IEnumerable<SectionKind> Places(Story story, SectionKind kind, Presses presses)
    {
        if (kind == SectionKind.QuickLinks) yield break;
        yield return kind;
        if (presses.OnlyInOne(story)) yield return SectionKind.OneLanguage;
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

    // What an editor pinned, then the best story of every family that no full story tells, then the rest.
    private IEnumerable<Story> Quick(List<(SectionKind Kind, string? Family, Story Story)> full, List<Story> quick, IssueChoices choices)
    {
        var told = full.Select(placed => FamilyOf(placed.Story)).ToHashSet(StringComparer.Ordinal);
        var firsts = quick.Where(story => FamilyOf(story) is { } family && told.Add(family)).Take(options.QuickLinks / 2);
        return quick.Where(choices.Pins).Concat(firsts).Concat(quick).Distinct().Take(options.QuickLinks)
            .OrderByDescending(choices.Pins).ThenByDescending(story => story.Score).ThenBy(story => story.Id, StringComparer.Ordinal);
    }

    private IEnumerable<PlannedSection> Sections(List<(SectionKind Kind, string? Family, Story Story)> full)
    {
        yield return Section(SectionKind.TopStory, Of(full, SectionKind.TopStory));
        foreach (var family in full.Where(placed => placed.Kind == SectionKind.ByModel)
            .GroupBy(placed => placed.Family, StringComparer.Ordinal)
            .OrderBy(group => group.Key is null)
            .ThenByDescending(group => Math.Round(group.Max(placed => placed.Story.Score)))
            .ThenByDescending(group => Array.IndexOf(FirstFamilies, group.Key) is >= 0 and var place ? FirstFamilies.Length - place : 0)
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
        story.Lead.Mentions.OrderByDescending(mention => mention.InTitle).ThenByDescending(mention => mention.Prominence).Select(mention => mention.Topic.Family).FirstOrDefault(family => family is not null);
}
