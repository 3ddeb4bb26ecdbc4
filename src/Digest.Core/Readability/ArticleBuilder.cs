using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Digest.Text;

namespace Digest.Readability;

/// <summary>Makes an article of clean text: repairs it, names its language, cuts its sentences, takes its fingerprint.</summary>
public static class ArticleBuilder
{
    /// <summary>The article; the entry's date must be known by then.</summary>
    public static Article Build(Entry entry, string publisher, Uri canonicalUrl, string title, string text, IReadOnlyList<Uri> links)
    {
        var repaired = ChineseRepair.Clean(WithoutTitle(text, title));
        return new Article
        {
            Entry = entry,
            Publisher = publisher,
            CanonicalUrl = canonicalUrl,
            Title = title,
            Language = LanguageDetector.Detect($"{title}\n{repaired.Text}"),
            Text = repaired.Text,
            Sentences = Sentences(repaired.Text, canonicalUrl),
            Links = links,
            Published = entry.Published ?? entry.Updated ?? DateTimeOffset.UnixEpoch,
            Byline = entry.Author,
            Fingerprint = SimHash.Of(Tokenizer.Tokens(repaired.Text)),
            Repairs = repaired.Repairs,
        };
    }

    /// <summary>Feeds often begin an entry's text with its title again.</summary>
    private static string WithoutTitle(string text, string title)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && title.Length > 0 && TextShape.Fold(text[..end]) == TextShape.Fold(title) ? text[(end + 1)..] : text;
    }

    private static List<Sentence> Sentences(string text, Uri url)
    {
        var sentences = new List<Sentence>();
        foreach (var range in SentenceSplitter.Split(text))
            sentences.Add(new Sentence(IdOf(url, range), text.Substring(range.Start, range.Length), url, range.Start, range.Length));
        return sentences;
    }

    private static string IdOf(Uri url, TextRange range)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{url.AbsoluteUri}#{range.Start}+{range.Length}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)), 0, 8);
    }
}
