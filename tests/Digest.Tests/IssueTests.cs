using Digest.Tests.Support;

namespace Digest.Tests;

public sealed class IssueTests
{
    [Fact]
    public void A_brief_under_two_headings_counts_once()
    {
        var (grok, qwen) = (Samples.GrokBrief("grok"), Samples.GrokBrief("qwen"));
        var issue = Samples.Issue(grok, qwen);

        var doubled = issue with { Sections = [.. issue.Sections, new Section(SectionKind.Research, new("Research", "研究"), [grok])] };

        Assert.Equal([grok, qwen], doubled.Briefs);
    }

    [Fact]
    public void An_issue_without_sections_has_nothing_to_tell() => Assert.Empty((Samples.Issue() with { Sections = [] }).Briefs);
}
