namespace Digest.Selection;

/// <summary>Decides whether an article is AI news: by a name that only AI news uses, or by its words.</summary>
public sealed class Relevance(SubjectReader subjects)
{
    // News says what it is about in its first paragraphs; later ones compare and remember.
    private const int Lead = 1200;

    // One naming in a long text has less; several, or one that opens a short text, have more.
    private const double NotInPassing = 0.35;

    // AI words in the lead of a source that writes about everything: one or two come up in any tech news.
    private const int SteadyTalk = 3;

    /// <summary>True when the article belongs in the digest; a source that writes about everything must show it in title or lead.</summary>
    public bool IsAiNews(Article article, IReadOnlyList<Mention> mentions, bool filter)
    {
        var named = mentions.Where(mention => !mention.Topic.Broad).ToList();
        if (named.Exists(mention => mention.InTitle))
            return true;

        var title = subjects.Count(article.Title).GetValueOrDefault(Subject.Ai);
        var lead = subjects.Count(article.Text[..Math.Min(Lead, article.Text.Length)]).GetValueOrDefault(Subject.Ai);
        if (title > 0)
            return true;

        var prominent = named.Exists(mention => mention.Prominence >= NotInPassing);
        return filter ? lead >= SteadyTalk || (prominent && lead > 0) : prominent || lead > 1;
    }
}
