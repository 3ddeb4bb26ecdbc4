using AngleSharp.Dom;

namespace Digest.Templating;

/// <summary>Looks at the styles of an edition: inlined ones against what clients show, and style sheets for what they drop.</summary>
internal static class StyleLinter
{
    /// <summary>Every finding of the document's styles.</summary>
    public static IEnumerable<LintFinding> Lint(IDocument document) =>
        document.QuerySelectorAll("[style]").SelectMany(Inline).Concat(document.QuerySelectorAll("style").SelectMany(Sheet));

    private static IEnumerable<LintFinding> Inline(IElement element)
    {
        var line = EditionLinter.LineOf(element);
        foreach (var declaration in (element.GetAttribute("style") ?? "").Split(';'))
        {
            var pair = declaration.Split(':', 2);
            if (pair.Length < 2) continue;
            var (property, value) = (pair[0].Trim().ToLowerInvariant(), pair[1].Trim());
            if (MailSupport.Default.FailingStyle(property, value) is { Count: > 0 } failing)
                yield return new LintFinding(line, $"{property} is not shown as meant by {string.Join(", ", failing)}.", IsError: false);
            if (value.Contains("url(", StringComparison.OrdinalIgnoreCase))
                yield return new LintFinding(line, $"{property} loads from elsewhere; many clients block it.", IsError: false);
        }
    }

    private static IEnumerable<LintFinding> Sheet(IElement sheet)
    {
        var line = EditionLinter.LineOf(sheet);
        var css = sheet.TextContent;
        if (css.Contains("@import", StringComparison.OrdinalIgnoreCase) || css.Contains("url(", StringComparison.OrdinalIgnoreCase))
            yield return new LintFinding(line, "A style sheet loads from elsewhere; write styles into the elements.", IsError: true);
        var first = css.TrimStart();
        if (first.Length > 0 && !first.StartsWith('@'))
            yield return new LintFinding(line, "Rules outside @media do not reach readers of QQ Mail and 163, which drop <style>; write styles into the elements.", IsError: false);
    }
}
