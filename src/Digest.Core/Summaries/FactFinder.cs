using Digest.Text;

namespace Digest.Summaries;

/// <summary>Makes facts of sentences: who did what, with which figures and dates.</summary>
public sealed class FactFinder(FactReader reader)
{
    /// <summary>The facts of the sentences that the lines of a brief stand on, each once.</summary>
    public IEnumerable<Fact> FindAll(Story story, IEnumerable<Line> lines)
    {
        var articles = story.Candidates.Select(candidate => candidate.Article).DistinctBy(article => article.CanonicalUrl).ToDictionary(article => article.CanonicalUrl);
        return lines.SelectMany(line => line.Sources).DistinctBy(sentence => sentence.Id)
            .Where(sentence => articles.ContainsKey(sentence.ArticleUrl))
            .Select(sentence => Find(sentence, articles[sentence.ArticleUrl]));
    }

    /// <summary>The fact of one sentence of an article.</summary>
    public Fact Find(Sentence sentence, Article article)
    {
        var facts = reader.Read(sentence.Text, article.Language.IsChinese());
        var reference = DateOnly.FromDateTime(article.Published.UtcDateTime);
        return new(
            facts.Mood == Mood.Rumour ? EventFrame.Rumour : facts.Frame.Frame,
            [.. facts.Names.Select(name => name.Topic).DistinctBy(topic => topic.Id)],
            QuantityReader.Read(sentence.Text),
            [.. facts.Dates.Select(date => date.Around(reference).ToDate()).OfType<DateOnly>().Distinct()],
            sentence);
    }
}
