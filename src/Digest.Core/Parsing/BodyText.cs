using System.Text;
using System.Text.Unicode;

namespace Digest.Parsing;

/// <summary>Makes clean HTML of the text of an entry, however the feed says it is meant.</summary>
internal sealed class BodyText
{
    private readonly HtmlCleaner _cleaner = new();

    /// <summary>The clean HTML; null when there is none.</summary>
    public string? Of(ReadOnlySpan<char> text, TextForm form, Uri baseUrl) => form switch
    {
        TextForm.Html => OfHtml(text, baseUrl),
        TextForm.Plain => LooksLikeHtml(text) ? OfHtml(text, baseUrl) : _cleaner.Escape(text),
        TextForm.Base64 => OfHtml(FromBase64(text), baseUrl),
        _ => null,
    };

    /// <summary>The text that base64 stands for, as UTF-8; empty when it is none.</summary>
    public static string FromBase64(ReadOnlySpan<char> text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64Chars(text, bytes, out var length) && Utf8.IsValid(bytes.AsSpan(0, length)) ? ControlCharacters.Clean(Encoding.UTF8.GetString(bytes, 0, length)) : "";
    }

    private string? OfHtml(ReadOnlySpan<char> html, Uri baseUrl)
    {
        if (!IsEscapedTwice(html)) return _cleaner.Clean(html, baseUrl);
        var inner = new TextBuffer();
        CharacterReferences.Decode(html, inner, CharacterReferences.NoneDeclared);
        return _cleaner.Clean(inner.Span, baseUrl);
    }

    /// <summary>True for HTML that shows tags instead of having any: it was escaped once too often.</summary>
    private static bool IsEscapedTwice(ReadOnlySpan<char> html)
    {
        html = html.TrimStart();
        if (!html.StartsWith("&lt;", StringComparison.Ordinal) || html.Contains('<')) return false;
        var name = html[4..];
        var end = name.IndexOfAny(" &/");
        return end > 0 && HtmlElement.Find(name[..end]) is not null && html.Contains("&lt;/", StringComparison.Ordinal);
    }

    /// <summary>True for plain text that is HTML all the same: it closes a tag, or breaks a line with one.</summary>
    private static bool LooksLikeHtml(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('<') < 0) return false;
        var scanner = new HtmlScanner(text);
        while (scanner.Read())
        {
            var element = scanner.Kind is XmlTokenKind.EndTag or XmlTokenKind.StartTag ? HtmlElement.Find(scanner.Name) : null;
            if (element is not null && (scanner.Kind == XmlTokenKind.EndTag || element.IsVoid)) return true;
        }

        return false;
    }
}
