using Digest.Feeds;
using Digest.Storage;
using Digest.Stories;
using Digest.Summaries;

namespace Digest.App.Phases;

/// <summary>Turns what was collected into an issue: rank, join, recall, plan, tell.</summary>
public sealed class Composer(Store store, EditorsOffice office, ChoiceBook choiceBook, Teller teller)
{
    // An update competes, but a new story of equal weight goes first.
    private const double UpdateCost = 0.25;
    private const int ThreeLines = 3;
    private const int NearMisses = 10;

    /// <summary>The draft of the period's issue; it has no briefs when nothing is new.</summary>
    public async Task<Issue> ComposeAsync(Period period, FeedList feeds, CancellationToken cancellationToken) =>
        (await DraftAsync(period, feeds, cancellationToken)).Issue;

    /// <summary>The draft together with everything it was chosen from.</summary>
    public async Task<Draft> DraftAsync(Period period, FeedList feeds, CancellationToken cancellationToken)
    {
        var editors = office.For(feeds);
        var choices = choiceBook.For(period);
        var selection = await SelectAsync(period, feeds, cancellationToken);
        var plan = editors.Planner.Plan(selection.Stories, choices);
        var told = await teller.TellAsync(plan, editors, cancellationToken);
        var balance = new FactBalance(new FactReader(editors.Matcher));
        var sections = told.Select(section => section with { Briefs = [.. section.Briefs.Select(choices.Retitle).Select(brief => section.Kind == SectionKind.QuickLinks ? balance.Shorten(brief) : brief)] }).ToList();
        var issue = new Issue
        {
            Period = period,
            Sections = sections,
            ThreeLines = [.. sections.Where(section => section.Kind is not (SectionKind.QuickLinks or SectionKind.Rumours))
                .SelectMany(section => section.Briefs)
                .OrderByDescending(brief => brief.Story.Score)
                .DistinctBy(brief => Subject(brief.Story))
                .Take(ThreeLines)],
            Counts = new IssueCounts(
                await store.CountEntriesAsync(period, cancellationToken),
                feeds.Feeds.Count(feed => feed.Enabled),
                selection.Candidates.Count,
                selection.Stories.Count,
                selection.Stories.Count(story => story.Novelty == Novelty.Repeat)),
            FeedHealth = FeedHealthReport.Of(feeds.Feeds, await store.FeedStatesAsync(cancellationToken)),
            Attention = Attention.Of(selection.Candidates, editors.Catalogue),
            NearMisses = [.. Left(selection.Stories, plan)],
        };
        return new Draft(issue, selection, choices);
    }

    /// <summary>Every candidate of the period, and the stories they tell with their score lines, best first.</summary>
    public async Task<Selected> SelectAsync(Period period, FeedList feeds, CancellationToken cancellationToken)
    {
        var editors = office.For(feeds);
        var articles = await store.ArticlesInAsync(period, cancellationToken);
        var candidates = editors.Ranker.Rank(articles, period, feeds.Feeds);
        var known = await store.KnownStoriesAsync(period.From - editors.Memory.Span, cancellationToken);
        var stories = choiceBook.For(period).Regroup(editors.Builder.Build(candidates), StoryBuilder.Join);
        return new Selected(articles, candidates, [.. editors.Memory.Recall(stories, known).Select(Weighed)]);
    }

    /// <summary>The draft's stories as later issues will know them, so that they do not tell them again.</summary>
    public IReadOnlyList<KnownStory> Told(Issue draft, FeedList feeds)
    {
        var memory = office.For(feeds).Memory;
        return [.. draft.Briefs.Select(brief => memory.Remember(brief.Story, draft.Period.To))];
    }

    private static IEnumerable<NearMiss> Left(IReadOnlyList<Story> stories, IReadOnlyList<PlannedSection> plan)
    {
        var placed = plan.SelectMany(section => section.Stories).Select(story => story.Id).ToHashSet(StringComparer.Ordinal);
        return stories.Where(story => story.Novelty != Novelty.Repeat && !placed.Contains(story.Id))
            .OrderByDescending(story => story.Score)
            .ThenBy(story => story.Id, StringComparer.Ordinal)
            .Take(NearMisses)
            .Select(story => new NearMiss(story.Lead.Article.Title, story.Lead.Article.Language, story.Lead.Article.CanonicalUrl, story.Lead.Article.Publisher, story.Score));
    }

    // Three lines about one model would hide two stories.
    private static string Subject(Story story) =>
        story.Lead.Mentions.Where(mention => mention.InTitle).Select(mention => mention.Topic.Family).FirstOrDefault(family => family is not null)
        ?? (story.Lead.Mentions is [var first, ..] ? first.Topic.Id : story.Id);

    private static Story Weighed(Story story) => story.Novelty == Novelty.Update
        ? story with { ScoreLines = [.. story.ScoreLines, new ScoreLine("novelty", -UpdateCost * story.Score, "an earlier issue told its beginning")] }
        : story;
}
