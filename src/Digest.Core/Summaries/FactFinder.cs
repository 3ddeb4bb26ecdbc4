using Digest.Text;

namespace Digest.Summaries;

/// <summary>Makes facts of sentences: who did what, with which figures and dates.</summary>
public static class FactFinder
{
    /// <summary>The fact of one sentence of an article.</summary>
    public static Fact Find(Sentence sentence, Article article, IEnumerable<Topic> topics)
    {
        var facts = SentenceFacts.Of(sentence.Text, article.Language.IsChinese(), topics);
        var reference = DateOnly.FromDateTime(article.Published.UtcDateTime);
        return new(
            facts.Mood == Mood.Rumour ? EventFrame.Rumour : facts.Frame.Frame,
            [.. facts.Names.Select(name => name.Topic).DistinctBy(topic => topic.Id)],
            QuantityReader.Read(sentence.Text),
            [.. facts.Dates.Select(date => date.Around(reference).ToDate()).OfType<DateOnly>().Distinct()],
            sentence);
    }
}
