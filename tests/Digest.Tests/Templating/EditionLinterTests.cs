using Digest.Templating;
using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class EditionLinterTests
{
    private static readonly string Leave = $"https://digest.example/u/{Placeholders.Token}";

    [Fact]
    public void A_plain_and_whole_edition_has_nothing_to_mend() => Assert.Empty(Lint("<h1>News</h1>"));

    [Theory]
    [InlineData("<script>1</script>", "script")]
    [InlineData("<form></form>", "form")]
    [InlineData("<p onclick=\"x()\">a</p>", "onclick")]
    [InlineData("<a href=\"/relative\">a</a>", "not absolute")]
    [InlineData("<a href=\"javascript:x()\">a</a>", "not absolute")]
    [InlineData("<img src=\"https://a.example/a.png\">", "alt")]
    [InlineData("<img alt=\"\" src=\"http://a.example/a.png\">", "absolute https")]
    [InlineData("<style>@import 'x.css';</style>", "loads from elsewhere")]
    [InlineData("<p>{{ title }}</p>", "Template code")]
    public void What_must_not_be_sent_is_an_error_at_its_line(string html, string said)
    {
        var finding = Lint($"<h1>News</h1>\n\n{html}")[0];

        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
        Assert.True(finding.IsError);
        Assert.Equal(4, finding.Line);
    }

    [Theory]
    [InlineData("<p style=\"position:absolute\">a</p>", "position is not shown as meant by Gmail, Outlook.")]
    [InlineData("<p style=\"display:grid\">a</p>", "display is not shown")]
    [InlineData("<p style=\"width:calc(1px + 2px)\">a</p>", "width is not shown")]
    [InlineData("<h3>deep</h3>", "skips a level")]
    [InlineData("<style>p { color: red }</style>", "outside @media")]
    public void What_some_readers_see_otherwise_is_a_warning(string html, string said)
    {
        var finding = Assert.Single(Lint($"<h1>News</h1>{html}"));

        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
        Assert.False(finding.IsError);
    }

    [Fact]
    public void Html_that_Gmail_would_cut_is_an_error() => Assert.Contains(Lint("<h1>News</h1>" + new string('x', 102_400)), finding => finding.IsError);

    [Fact]
    public void A_text_part_without_the_links_is_an_error()
    {
        var edition = Edition("<h1>News</h1><a href=\"https://a.example/1\">1</a><a href=\"https://a.example/2\">2</a>") with { Text = Leave };

        Assert.Contains(EditionLinter.Lint(edition), finding => finding.IsError && finding.Message.Contains("2 of the 3 links", StringComparison.Ordinal));
    }

    private static IReadOnlyList<LintFinding> Lint(string body) => EditionLinter.Lint(Edition(body));

    private static Edition Edition(string body) =>
        new(Samples.Issue(), EditionLanguage.English, "News", $"<!DOCTYPE html><html lang=\"en\"><title>News</title>\n<body>{body}<a href=\"{Leave}\">Leave</a></body></html>", $"News\n{Leave}\n");
}
