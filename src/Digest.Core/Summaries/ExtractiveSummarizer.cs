using Digest.Selection;
using Digest.Text;

namespace Digest.Summaries;

/// <summary>Tells a story with the best sentences of its sources; where a language has no source, with fact lines. Offline, the same on every run.</summary>
public sealed class ExtractiveSummarizer : ISummarizer
{
    private readonly SummaryOptions options;
    private readonly FactReader reader;
    private readonly FactBalance balance;
    private readonly FactFinder finder;

    public ExtractiveSummarizer(SummaryOptions options, TopicMatcher matcher)
    {
        this.options = options;
        reader = new FactReader(matcher);
        balance = new FactBalance(reader);
        finder = new FactFinder(reader);
    }

    /// <inheritdoc/>
    public Task<Brief> SummarizeAsync(Story story, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Summarize(story));
    }

    /// <summary>The brief of a story; both halves carry the same names, figures and dates.</summary>
    public Brief Summarize(Story story)
    {
        var chinese = Half(story, chinese: true);
        var english = Half(story, chinese: false);
        balance.Even(chinese, english);
        return new Brief
        {
            Story = story,
            ChineseHeadline = chinese[0],
            EnglishHeadline = english[0],
            Chinese = [.. chinese.Skip(1)],
            English = [.. english.Skip(1)],
            Facts = [.. finder.FindAll(story, chinese.Concat(english))],
        };
    }

    // The headline first, then the lines below it.
    private List<Line> Half(Story story, bool chinese)
    {
        var own = story.Candidates.FirstOrDefault(candidate => Speaks(candidate.Article.Language, chinese))?.Article;
        var article = own ?? story.Lead.Article;
        var title = Sentence.OfTitle(article);
        var sentences = Chosen(article, story.NewSentences);
        if (own is not null)
            return [.. sentences.Prepend(title).Select(sentence => new Line(sentence.Text, article.Language, LineKind.Excerpt, [sentence]))];
        var headline = Told(title, article, chinese, FactLine.SourceNote(article.Language, chinese));
        return [headline, .. sentences.Where(sentence => !Read(sentence, article).IsEmpty).Select(sentence => Told(sentence, article, chinese, "")).Where(line => !headline.Text.StartsWith(line.Text, StringComparison.Ordinal))];
    }

    private static bool Speaks(TextLanguage language, bool chinese) => chinese ? language.IsChinese() : language is TextLanguage.English;

    private IEnumerable<Sentence> Chosen(Article article, IReadOnlySet<string>? fresh)
    {
        var sentences = article.Sentences.Where(sentence => (fresh is null || fresh.Contains(sentence.Id)) && !Repeats(sentence.Text, article.Title)).ToArray();
        return SentenceChooser.Distinct(article.Title, [.. sentences.Select(sentence => sentence.Text)], options.Sentences, article.Language.IsChinese())
            .Select(at => sentences[at]);
    }

    private static bool Repeats(string sentence, string title) => Letters(sentence).Equals(Letters(title), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private SentenceFacts Read(Sentence sentence, Article article) => reader.Read(sentence.Text, article.Language.IsChinese());

    private Line Told(Sentence sentence, Article article, bool chinese, string note) =>
        new(FactLine.Write(Read(sentence, article), chinese) + note, chinese ? TextLanguage.SimplifiedChinese : TextLanguage.English, LineKind.FactLine, [sentence]);
}
