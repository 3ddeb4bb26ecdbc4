using Digest.Text;

namespace Digest.Summaries;

/// <summary>Tells a story with the best sentences of its sources; where a language has no source, with fact lines. Offline, the same on every run.</summary>
public sealed class ExtractiveSummarizer(SummaryOptions options) : ISummarizer
{
    /// <inheritdoc/>
    public Task<Brief> SummarizeAsync(Story story, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Summarize(story));
    }

    /// <summary>The brief of a story; both halves carry the same names, figures and dates.</summary>
    public Brief Summarize(Story story)
    {
        IReadOnlyList<Topic> topics = [.. story.Candidates.SelectMany(candidate => candidate.Mentions).Select(mention => mention.Topic).DistinctBy(topic => topic.Id)];
        var chinese = Half(story, topics, chinese: true);
        var english = Half(story, topics, chinese: false);
        var chineseExtra = FactBalance.Missing(chinese, english, topics, chinese: true);
        var englishExtra = FactBalance.Missing(english, chinese, topics, chinese: false);
        return new Brief
        {
            Story = story,
            ChineseHeadline = chinese[0],
            EnglishHeadline = english[0],
            Chinese = [.. chinese.Skip(1), .. chineseExtra is null ? [] : new[] { chineseExtra }],
            English = [.. english.Skip(1), .. englishExtra is null ? [] : new[] { englishExtra }],
            Facts = [.. Facts(story, chinese, english, topics)],
        };
    }

    // The headline first, then the lines below it.
    private List<Line> Half(Story story, IReadOnlyList<Topic> topics, bool chinese)
    {
        var own = story.Candidates.FirstOrDefault(candidate => candidate.Article.Language.IsChinese() == chinese)?.Article;
        var article = own ?? story.Lead.Article;
        var sentences = Chosen(article, story.NewSentences).Prepend(Sentence.OfTitle(article));
        return [.. sentences.Select(sentence => own is null ? Told(sentence, article, topics, chinese) : new Line(sentence.Text, article.Language, LineKind.Excerpt, [sentence]))];
    }

    private IEnumerable<Sentence> Chosen(Article article, IReadOnlySet<string>? fresh)
    {
        var sentences = article.Sentences.Where(sentence => (fresh is null || fresh.Contains(sentence.Id)) && !Repeats(sentence.Text, article.Title)).ToArray();
        return SentenceChooser.Choose(article.Title, [.. sentences.Select(sentence => sentence.Text)], options.Sentences, article.Language.IsChinese())
            .Select(at => sentences[at]);
    }

    private static bool Repeats(string sentence, string title) => Letters(sentence).Equals(Letters(title), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static Line Told(Sentence sentence, Article article, IReadOnlyList<Topic> topics, bool chinese)
    {
        var sourceIsChinese = article.Language.IsChinese();
        var text = FactLine.Write(sentence.Text, sourceIsChinese, topics) + (sentence.Start == Sentence.InTitle ? FactLine.SourceNote(sourceIsChinese, chinese) : "");
        return new(text, chinese ? TextLanguage.SimplifiedChinese : TextLanguage.English, LineKind.FactLine, [sentence]);
    }

    private static IEnumerable<Fact> Facts(Story story, List<Line> chinese, List<Line> english, IReadOnlyList<Topic> topics)
    {
        var articles = story.Candidates.Select(candidate => candidate.Article).DistinctBy(article => article.CanonicalUrl).ToDictionary(article => article.CanonicalUrl);
        return chinese.Concat(english).SelectMany(line => line.Sources).DistinctBy(sentence => sentence.Id)
            .Where(sentence => articles.ContainsKey(sentence.ArticleUrl))
            .Select(sentence => FactFinder.Find(sentence, articles[sentence.ArticleUrl], topics));
    }
}
