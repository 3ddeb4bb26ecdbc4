using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Digest.Templating;

/// <summary>Looks at an edition as mail clients will; what must not be sent is an error, what some readers see otherwise is a warning.</summary>
public static class EditionLinter
{
    // Gmail cuts the HTML there, the unsubscribe link with it.
    private const int GmailCut = 102_400;
    private const int Budget = 65_536;

    // One finding of a kind says it; a template's slip repeats with every story.
    private const int SameFindings = 3;

    private static readonly HashSet<string> Refused = new(StringComparer.Ordinal)
    {
        "script", "form", "input", "button", "select", "textarea", "iframe", "object", "embed", "link", "base", "video", "audio", "svg", "dialog", "frame", "applet",
    };

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });

    /// <summary>Everything found, errors first, then by line.</summary>
    public static IReadOnlyList<LintFinding> Lint(Edition edition)
    {
        var document = Parser.ParseDocument(edition.Html);
        var findings = Whole(edition, document)
            .Concat(document.All.SelectMany(Element))
            .Concat(StyleLinter.Lint(document))
            .Concat(Headings(document))
            .Concat(TextPart(edition, document));
        return [.. findings.GroupBy(finding => finding.Message, StringComparer.Ordinal)
            .SelectMany(same => same.Take(SameFindings))
            .OrderByDescending(finding => finding.IsError)
            .ThenBy(finding => finding.Line)];
    }

    /// <summary>The line of an element's tag.</summary>
    internal static int LineOf(IElement element) => element.SourceReference?.Position.Line is { } line and > 0 ? line : 1;

    private static IEnumerable<LintFinding> Whole(Edition edition, IDocument document)
    {
        var size = Encoding.UTF8.GetByteCount(edition.Html);
        if (size > GmailCut) yield return Error(1, Numbered($"The HTML has {size} bytes; Gmail cuts it at 102400. Lower Issue:FullStories or shorten the template."));
        else if (size > Budget) yield return Warning(1, Numbered($"The HTML has {size} bytes, more than its budget of 65536."));
        if (edition.Subject.Length == 0 || edition.Subject.AsSpan().ContainsAny('\r', '\n')) yield return Error(1, "The subject is empty or has a line break.");
        if (!edition.Html.Contains(Placeholders.Token, StringComparison.Ordinal)) yield return Error(1, "The HTML has no link to unsubscribe: print links.unsubscribe.");
        if (!edition.Text.Contains(Placeholders.Token, StringComparison.Ordinal)) yield return Error(1, "The text part has no link to unsubscribe: print links.unsubscribe.");
        if (document.DocumentElement.GetAttribute("lang") is null or "") yield return Warning(1, "<html> has no lang; screen readers guess the language.");
        if (edition.Html.IndexOf("{{", StringComparison.Ordinal) is >= 0 and var at) yield return Error(LineAt(edition.Html, at), "Template code stands in the mail: {{ was not rendered.");
    }

    private static IEnumerable<LintFinding> Element(IElement element)
    {
        var line = LineOf(element);
        if (Refused.Contains(element.LocalName)) yield return Error(line, $"<{element.LocalName}> is not for mail: clients drop it or call the message harmful.");
        else if (MailSupport.Default.FailingElement(element.LocalName) is { Count: > 0 } failing) yield return Warning(line, $"<{element.LocalName}> is not shown by {string.Join(", ", failing)}.");
        foreach (var attribute in element.Attributes.Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))
            yield return Error(line, $"{attribute.Name} is a script; mail has none.");
        if (element.LocalName == "a" && LinkProblem(element.GetAttribute("href")) is { } link) yield return new LintFinding(line, link.Message, link.IsError);
        if (element.LocalName != "img") yield break;
        if (element.GetAttribute("alt") is null) yield return Error(line, "<img> has no alt: readers without pictures miss it.");
        if (element.GetAttribute("src")?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) != true) yield return Error(line, "<img> needs an absolute https address.");
    }

    private static (string Message, bool IsError)? LinkProblem(string? href)
    {
        if (href is null) return null;
        if (href.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return null;
        return href.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            ? ("A link is http: some clients warn of it.", false)
            : ("A link is not absolute: in a mail it leads nowhere.", true);
    }

    private static IEnumerable<LintFinding> Headings(IDocument document)
    {
        var headings = document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").ToList();
        if (headings.Count(heading => heading.LocalName == "h1") != 1) yield return Warning(1, "A mail has one <h1>.");
        for (var i = 1; i < headings.Count; i++)
        {
            if (headings[i].LocalName[1] > headings[i - 1].LocalName[1] + 1) yield return Warning(LineOf(headings[i]), $"<{headings[i].LocalName}> skips a level.");
        }
    }

    private static IEnumerable<LintFinding> TextPart(Edition edition, IDocument document)
    {
        var links = document.QuerySelectorAll("h3 a[href], a[href]").Select(link => link.GetAttribute("href") ?? "").Where(href => href.StartsWith("http", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var missing = links.Where(href => !edition.Text.Contains(href, StringComparison.Ordinal)).ToList();
        if (string.IsNullOrWhiteSpace(edition.Text)) yield return Error(1, "The text part is empty.");
        else if (missing.Count * 2 > links.Count) yield return Error(1, Numbered($"The text part lacks {missing.Count} of the {links.Count} links of the HTML."));
        else if (missing.Count > 0) yield return Warning(1, Numbered($"The text part lacks {missing.Count} of the {links.Count} links of the HTML, the first is {missing[0]}"));
    }

    private static int LineAt(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    private static string Numbered(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static LintFinding Error(int line, string message) => new(line, message, IsError: true);

    private static LintFinding Warning(int line, string message) => new(line, message, IsError: false);
}
