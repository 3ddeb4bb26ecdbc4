using Digest.App.Phases;

namespace Digest.Tests.Phases;

public sealed class SectionHeadingsTests
{
    [Theory]
    [InlineData(SectionKind.TopStory)]
    [InlineData(SectionKind.Research)]
    [InlineData(SectionKind.Industry)]
    [InlineData(SectionKind.Tools)]
    [InlineData(SectionKind.OneLanguage)]
    [InlineData(SectionKind.Rumours)]
    [InlineData(SectionKind.QuickLinks)]
    public void Every_section_has_a_heading_in_both_languages(SectionKind kind)
    {
        var heading = SectionHeadings.Of(kind);

        Assert.NotEmpty(heading.English);
        Assert.NotEqual(heading.English, heading.Chinese);
    }
}
