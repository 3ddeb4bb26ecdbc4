namespace Digest.Storage;

/// <summary>An article as the database holds it: its sentences as ranges, for their words stand in its text already.</summary>
internal sealed record StoredArticle(Article Article, IReadOnlyList<SentenceRange> Ranges)
{
    public static StoredArticle Of(Article article) => new(
        article with { Sentences = [] },
        [.. article.Sentences.Select(sentence => new SentenceRange(sentence.Id, sentence.Start, sentence.Length))]);

    public Article Restore() => Article with
    {
        Sentences = [.. Ranges.Select(range =>
            new Sentence(range.Id, Article.Text.Substring(range.Start, range.Length), Article.CanonicalUrl, range.Start, range.Length))],
    };
}
