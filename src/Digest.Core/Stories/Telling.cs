using Digest.Text;

namespace Digest.Stories;

/// <summary>What one source says of an event: all that stories are compared by.</summary>
/// <param name="Id">Unique within one comparison.</param>
/// <param name="Language">The language of title and text.</param>
/// <param name="Title">May be empty.</param>
/// <param name="Text">May be empty.</param>
public sealed record Telling(string Id, TextLanguage Language, string Title, string Text)
{
    /// <summary>Null when nobody knows; time then neither joins nor parts.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it came out; a bare date stands for noon where the language is written (Shanghai, New York).</summary>
    public DateTimeOffset? Moment => Published is { } date && date.TimeOfDay == TimeSpan.Zero ? date.AddHours(IsChinese ? NoonInShanghai : NoonInNewYork) : Published;

    /// <summary>Pages that the source points to, its own address included.</summary>
    public IReadOnlyList<Uri> Links { get; init; } = [];

    /// <summary>True for Simplified and Traditional Chinese.</summary>
    public bool IsChinese => Language.IsChinese();

    /// <summary>The telling of an article: long texts by their opening, where news tells what happened.</summary>
    public static Telling Of(Article article) =>
        new(article.CanonicalUrl.AbsoluteUri, article.Language, article.Title, article.Text)
        {
            Published = article.Published,
            Links = article.RoundupPart is null ? [article.CanonicalUrl, .. article.Links] : [.. article.Entry.Url is { } told ? [told] : Array.Empty<Uri>(), .. article.Links],
        };

    /// <summary>The first characters of the text, enough to know its event by.</summary>
    public string Opening => Text.Length <= OpeningLength ? Text : Text[..OpeningLength];

    private const int NoonInShanghai = 4;
    private const int NoonInNewYork = 17;

    // News leads: what comes later is background, which look-alike stories share.
    private const int OpeningLength = 1200;
}
