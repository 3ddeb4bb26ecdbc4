using Digest.Text;

namespace Digest.Summaries;

/// <summary>Makes facts of sentences: who did what, with which figures and dates.</summary>
public sealed class FactFinder(FactReader reader)
{
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
