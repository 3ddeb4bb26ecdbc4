namespace Digest;

/// <summary>A sentence with its provenance: where in which stored text it stands.</summary>
/// <param name="Id">Stable within the article: the hash of its address and range.</param>
/// <param name="Text">The characters of the stored text in that range, exactly.</param>
/// <param name="ArticleUrl">The canonical address of the article.</param>
/// <param name="Start">Index of its first UTF-16 code unit in <see cref="Article.Text"/>; <see cref="InTitle"/> when it is the article's title.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
public sealed record Sentence(string Id, string Text, Uri ArticleUrl, int Start, int Length)
{
    /// <summary>The start of a sentence that is the title of its article, not a part of its text.</summary>
    public const int InTitle = -1;

    /// <summary>The title of an article as a sentence with its provenance.</summary>
    public static Sentence OfTitle(Article article) =>
        new(article.CanonicalUrl.AbsoluteUri + "#title", article.Title, article.CanonicalUrl, InTitle, article.Title.Length);

    /// <summary>True when the article still holds these very characters at this place.</summary>
    public bool StandsIn(Article article) =>
        Start == InTitle
            ? string.Equals(article.Title, Text, StringComparison.Ordinal)
            : Start >= 0 && Start + Length <= article.Text.Length && article.Text.AsSpan(Start, Length).SequenceEqual(Text);
}
