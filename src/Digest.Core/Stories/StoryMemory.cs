using System.Globalization;
using Digest.Text;

namespace Digest.Stories;

/// <summary>Knows again what readers were mailed: an event comes back only with something new, and nothing under another address.</summary>
public sealed class StoryMemory(TermReader reader, StoryOptions options)
{
    // Fingerprints of one text after light edits; unrelated texts differ in 18 bits and more.
    private const int SamePrint = 3;
    private const int OpeningLength = 1200;
    private const int FewLinks = 4;
    private const int ShortPath = 12;

    /// <summary>How long a mailed story stays known.</summary>
    public TimeSpan Span => TimeSpan.FromDays(7 * options.MemoryWeeks);

    /// <summary>The stories in their order, each marked new, update (with its new sentences) or repeat.</summary>
    public IReadOnlyList<Story> Recall(IReadOnlyList<Story> stories, IReadOnlyList<KnownStory> known)
    {
        var likeness = new KnownLikeness(stories, known, reader, options);
        return [.. stories.Select((story, at) => Mark(story, [.. known.Where((old, place) => IsKnown(story, old) || likeness.Same(at, place))]))];
    }

    /// <summary>What to keep of a story that is mailed at <paramref name="mailedAt"/>.</summary>
    public KnownStory Remember(Story story, DateTimeOffset mailedAt)
    {
        var articles = story.Candidates.Select(candidate => candidate.Article).ToArray();
        return new KnownStory
        {
            StoryId = story.Id,
            MailedAt = mailedAt,
            Urls = [.. articles.SelectMany(article => SourceLinks(article).Prepend(article.CanonicalUrl)).Distinct()],
            Tellings = [.. articles.Select(Told)],
            SentenceHashes = [.. articles.SelectMany(article => article.Sentences).Select(sentence => HashOf(sentence.Text)).Distinct(StringComparer.Ordinal)],
            Particulars = [.. articles.SelectMany(article => reader.Particulars(article.Title + "\n" + article.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    // A short piece points to the page that it retells; a long one points to everything.
    private static IEnumerable<Uri> SourceLinks(Article article) =>
        article.Links.Where(link => link.AbsolutePath.Count(letter => letter == '/') > 1 && link.AbsolutePath.Length > ShortPath).Distinct() is var links && links.Count() <= FewLinks ? links : [];

    private static KnownTelling Told(Article article) =>
        new(article.Title, article.Text.Length <= OpeningLength ? article.Text : article.Text[..OpeningLength], article.Language, article.Published, article.Fingerprint);

    private static bool IsKnown(Story story, KnownStory old) =>
        story.Candidates.Any(candidate => SourceLinks(candidate.Article).Prepend(candidate.Article.CanonicalUrl).Any(old.Urls.Contains)
            || (candidate.Article.Fingerprint != 0 && old.Tellings.Any(telling => SimHash.Distance(telling.Fingerprint, candidate.Article.Fingerprint) <= SamePrint)));

    private Story Mark(Story story, IReadOnlyList<KnownStory> told)
    {
        if (told.Count == 0)
            return story;
        var hashes = told.SelectMany(old => old.SentenceHashes).ToHashSet(StringComparer.Ordinal);
        var particulars = told.SelectMany(old => old.Particulars).ToHashSet(StringComparer.Ordinal);
        var fresh = story.Candidates.SelectMany(candidate => candidate.Article.Sentences)
            .Where(sentence => !hashes.Contains(HashOf(sentence.Text)) && reader.Particulars(sentence.Text).Any(item => !particulars.Contains(item)))
            .Select(sentence => sentence.Id).ToHashSet(StringComparer.Ordinal);
        return story with { Novelty = fresh.Count == 0 ? Novelty.Repeat : Novelty.Update, NewSentences = fresh };
    }

    private static string HashOf(string sentence) =>
        TokenHash.Of(string.Concat(sentence.Where(char.IsLetterOrDigit)).ToLowerInvariant()).ToString("x16", CultureInfo.InvariantCulture);
}
