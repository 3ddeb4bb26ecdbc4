using Digest.Feeds;
using Digest.Selection;
using Digest.Stories;
using Digest.Summaries;

namespace Digest.App.Phases;

/// <summary>Makes the editors for a list of feeds, whose topics change the catalogue; the same list gets the same editors.</summary>
public sealed class EditorsOffice(StoryOptions storyOptions, SummaryOptions summaryOptions, IssueOptions issueOptions)
{
    private (FeedList List, Editors Editors)? _last;

    /// <summary>The editors for that list.</summary>
    public Editors For(FeedList list)
    {
        if (_last is { } last && ReferenceEquals(last.List, list)) return last.Editors;
        var catalogue = Catalogue.Load(list.Topics);
        var matcher = new TopicMatcher(catalogue);
        var subjects = new SubjectReader();
        var reader = new TermReader(ConceptLexicon.With(catalogue.Topics));
        var editors = new Editors(
            catalogue,
            new Ranker(matcher, new Relevance(subjects)),
            new StoryBuilder(new StoryClusterer(reader, storyOptions)),
            new StoryMemory(reader, storyOptions),
            new IssuePlanner(new SectionClassifier(subjects).Classify, catalogue, issueOptions),
            new ExtractiveSummarizer(summaryOptions, matcher),
            matcher);
        _last = (list, editors);
        return editors;
    }
}
