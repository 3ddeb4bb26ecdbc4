namespace Digest.Selection;

/// <summary>Puts a candidate into the section that readers would look for it in.</summary>
public sealed class SectionClassifier(SubjectReader subjects)
{
    // A title names its subject; the lead hints at it. Three words of the lead outweigh none in the title, not one.
    private const int TitleWeight = 4;
    private const int Lead = 600;

    /// <summary>ByModel, Research, Industry, Tools or Rumours.</summary>
    public SectionKind Classify(Candidate candidate)
    {
        var article = candidate.Article;
        var title = subjects.Count(article.Title);
        if (title.ContainsKey(Subject.Rumours))
            return SectionKind.Rumours;

        var lead = subjects.Count(article.Text[..Math.Min(Lead, article.Text.Length)]);
        var sections = EventReader.Default.Read(article.Title).Select(rule => rule.Section).ToList();
        int Event(SectionKind kind) => sections.Contains(kind) ? 2 * TitleWeight : 0;
        int Weight(Subject subject) => Of(subject) + (subject is Subject.Industry ? Event(SectionKind.Industry) : 0);
        int Of(Subject subject) => (TitleWeight * title.GetValueOrDefault(subject)) + lead.GetValueOrDefault(subject);
        var ranked = new (SectionKind Section, int Points)[]
        {
            (SectionKind.ByModel, NamesModel(candidate) ? (2 * TitleWeight) + 1 + Event(SectionKind.ByModel) : 0),
            (SectionKind.Industry, Weight(Subject.Industry)),
            (SectionKind.Research, Weight(Subject.Research)),
            (SectionKind.Tools, Weight(Subject.Tools)),
        };
        var best = ranked.MaxBy(pair => pair.Points);
        return best.Points > 0 ? best.Section : Fallback(candidate);
    }

    private static bool NamesModel(Candidate candidate) => candidate.Mentions.Any(mention => mention.InTitle && mention.Topic.Family is not null);

    private static SectionKind Fallback(Candidate candidate) => candidate.Mentions switch
    {
        [{ Topic.Family: not null }, ..] => SectionKind.ByModel,
        [{ Topic.Kind: TopicKind.Company or TopicKind.Person }, ..] => SectionKind.Industry,
        _ => SectionKind.Tools,
    };
}
