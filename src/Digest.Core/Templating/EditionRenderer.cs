namespace Digest.Templating;

/// <summary>Renders an issue for one order of languages: subject, HTML within the size that clients show, and text with the same items.</summary>
public sealed class EditionRenderer(ITemplateEngine engine, Labels labels, EditionOptions options)
{
    // 64 KiB: the project's budget for a full issue; Gmail cuts at 102,400 octets.
    private const int HtmlBudget = 65_536;

    /// <summary>The edition; quick links, then the last stories, are dropped until its HTML fits 64 KiB.</summary>
    public Edition Render(Issue issue, EditionLanguage language)
    {
        var rendered = RenderOnce(issue, language);
        while (System.Text.Encoding.UTF8.GetByteCount(rendered.Html) > HtmlBudget && Shorter(issue) is { } shorter)
        {
            issue = shorter;
            rendered = RenderOnce(issue, language);
        }

        return rendered;
    }

    private Edition RenderOnce(Issue issue, EditionLanguage language)
    {
        var model = new IssueModelBuilder(labels, options).Build(issue, language);
        return new Edition(
            issue,
            language,
            model.Subject,
            engine.Render("issue.sbn-html", model),
            PlainText.Wrap(engine.Render("issue.sbn-txt", model)));
    }

    private static Issue? Shorter(Issue issue)
    {
        var last = issue.Sections.LastOrDefault(section => section.Kind != SectionKind.TopStory);
        if (last is null) return null;
        var kept = issue.Sections
            .Select(section => ReferenceEquals(section, last) ? section with { Briefs = [.. section.Briefs.SkipLast(1)] } : section)
            .Where(section => section.Briefs.Count > 0);
        return issue with { Sections = [.. kept] };
    }
}
