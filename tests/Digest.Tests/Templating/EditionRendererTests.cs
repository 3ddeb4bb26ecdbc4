using System.Text;
using Digest.Templating;
using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class EditionRendererTests
{
    [Fact]
    public void An_edition_has_subject_html_and_text_of_the_same_stories()
    {
        var edition = Render(Samples.Issue(), EditionLanguage.ChineseFirst);

        Assert.Contains("Grok 5 mini", edition.Subject, StringComparison.Ordinal);
        Assert.All([edition.Html, edition.Text], body => Assert.Contains("https://modelwire.example/grok", body, StringComparison.Ordinal));
        Assert.Equal(EditionLanguage.ChineseFirst, edition.Language);
    }

    [Fact]
    public void The_same_issue_gives_the_same_octets()
    {
        Assert.Equal(Render(Samples.Issue(), EditionLanguage.English), Render(Samples.Issue(), EditionLanguage.English) with { Issue = Samples.Issue() }, Same);
    }

    [Fact]
    public void An_edition_of_one_language_says_nothing_in_the_other()
    {
        var html = Render(Samples.Issue(), EditionLanguage.English).Html;

        Assert.Contains("It costs 0.40 dollars", html, StringComparison.Ordinal);
        Assert.DoesNotContain("价格为", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_make_the_mail_too_long_is_left_out_from_the_end()
    {
        var briefs = Enumerable.Range(0, 40).Select(i => Long(Samples.GrokBrief($"story-{i}"))).ToArray();

        var edition = Render(Samples.Issue(briefs), EditionLanguage.ChineseFirst);

        Assert.InRange(Encoding.UTF8.GetByteCount(edition.Html), 40_000, 65_536);
        Assert.Contains("https://modelwire.example/story-1", edition.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("https://modelwire.example/story-39", edition.Html + edition.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_text_keeps_within_the_width_of_mail()
    {
        var lines = Render(Samples.Issue(), EditionLanguage.English).Text.Split('\n');

        Assert.All(lines.Where(line => !line.Contains("http", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 78));
    }

    private static Brief Long(Brief brief) => brief with { EnglishHeadline = brief.EnglishHeadline with { Text = string.Concat(Enumerable.Repeat("a long headline ", 150)) } };

    private static bool Same(Edition one, Edition other) => (one.Subject, one.Html, one.Text) == (other.Subject, other.Html, other.Text);

    private static Edition Render(Issue issue, EditionLanguage language) =>
        new EditionRenderer(new TemplateEngine(Templates.Folder, new TemplatingOptions()), Templates.Labels, new EditionOptions()).Render(issue, language);
}
