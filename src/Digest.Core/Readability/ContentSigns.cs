using System.Buffers;

namespace Digest.Readability;

/// <summary>What classes, ids and attributes of an element say for its being the article.</summary>
public static class ContentSigns
{
    private const double Named = 1.15;

    private static readonly SearchValues<string> BodyNames = SearchValues.Create(
        [
            "article-body", "article_body", "articlebody", "article-content", "article_content", "articlecontent", "article__body", "article__content", "article-text", "articletext",
            "entry-content", "entry_content", "post-content", "post_content", "postcontent", "post-body", "post_body", "postbody", "post__content", "post__body", "story-body", "storybody",
            "story-content", "story__body", "blog-content", "blog-post-content", "news-content", "news_content", "rich_media_content", "js_content", "content-body", "body-content",
            "single-content", "td-post-content", "page-content", "main-content", "artibody", "cont_text", "text-content",
        ],
        StringComparison.Ordinal);

    /// <summary>A factor on the element's score: above one where its name says that it holds the article.</summary>
    public static double Bonus(PageNode node)
    {
        if (node.Name is "body" or "html")
            return 0.95;
        if (node.Names.IsContent)
            return Named;
        return node.Name is "article" or "main" ? 1.08 : 1;
    }

    /// <summary>Whether a name or attribute says that the element holds the article's text.</summary>
    public static bool IsNamed(PageNode node) =>
        node.Element.GetAttribute("itemprop") is "articleBody" || node.Signature.AsSpan().ContainsAny(BodyNames);
}
