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
        return Brief.Of(story, chinese, english, finder.FindAll(story, chinese.Concat(english)));
    }

    // The headline first, then the lines below it.
    private List<Line> Half(Story story, bool chinese)
    {
        var own = story.Candidates.FirstOrDefault(candidate => Speaks(candidate.Article.Language, chinese))?.Article;
        var article = own ?? story.Lead.Article;
        var title = Sentence.OfTitle(article);
        var sentences = Chosen(article, story.NewSentences);
        if (own is not null && sentences.Length == 0 && own != story.Lead.Article)
            return [Excerpt(title, own), .. Below(own.Title, Chosen(story.Lead.Article, story.NewSentences), story.Lead.Article, chinese)];
        if (own is not null)
            return [.. sentences.Prepend(title).Select(sentence => Excerpt(sentence, article))];
        var headline = Headline(title, article, chinese);
        return [headline, .. Below(headline.Text, sentences, article, chinese)];
    }

    // A title without names tells nothing in the other language; it stands as its source wrote it.
    private Line Headline(Sentence title, Article article, bool chinese) => FactLine.Write(Read(title, article), chinese) is { Length: > 0 } told
        ? new(told + FactLine.SourceNote(article.Language, chinese), LanguageOf(chinese), LineKind.FactLine, [title])
        : Excerpt(title, article);

    private static Line Excerpt(Sentence sentence, Article article) => new(sentence.Text, article.Language, LineKind.Excerpt, [sentence]);

    // What the sentences prove, once each, and the terms that say what they are about; names and figures come with the balance.
    private IEnumerable<Line> Below(string headline, IReadOnlyList<Sentence> sentences, Article article, bool chinese)
    {
        var said = headline;
        foreach (var sentence in sentences)
        {
            var proven = FactLine.Proven(Read(sentence, article), chinese, said);
            if (proven.Length == 0) continue;
            said += proven;
            yield return new(proven, LanguageOf(chinese), LineKind.FactLine, [sentence]);
        }

        var about = sentences.Select(sentence => (sentence, Terms: Read(sentence, article).Terms.Select(term => term.In(chinese)).Where(term => !said.Replace('-', ' ').Contains(term, StringComparison.OrdinalIgnoreCase)).ToArray()))
            .Where(pair => pair.Terms.Length > 0).ToArray();
        if (about.Length > 0)
            yield return new(FactLine.About(about.SelectMany(pair => pair.Terms), chinese), LanguageOf(chinese), LineKind.FactLine, [.. about.Select(pair => pair.sentence)]);
    }

    private static TextLanguage LanguageOf(bool chinese) => chinese ? TextLanguage.SimplifiedChinese : TextLanguage.English;

    private static bool Speaks(TextLanguage language, bool chinese) => chinese ? language.IsChinese() : language is TextLanguage.English;

    private Sentence[] Chosen(Article article, IReadOnlySet<string>? fresh)
    {
        var sentences = article.Sentences.Where(sentence => (fresh is null || fresh.Contains(sentence.Id)) && !Repeats(sentence.Text, article.Title)).ToArray();
        return [.. SentenceChooser.Distinct(article.Title, [.. sentences.Select(sentence => sentence.Text)], options.Sentences, article.Language.IsChinese())
            .Select(at => sentences[at])];
    }

    private static bool Repeats(string sentence, string title) => Letters(sentence).Equals(Letters(title), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private SentenceFacts Read(Sentence sentence, Article article) => reader.Read(sentence.Text, article.Language.IsChinese());

}
