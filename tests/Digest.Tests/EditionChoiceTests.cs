using Digest.Tests.Storage;

namespace Digest.Tests;

public sealed class EditionChoiceTests
{
    [Fact]
    public void The_same_sections_have_one_spelling()
    {
        Assert.Equal("ByModel,Research", EditionChoice.KeyOf([SectionKind.Research, SectionKind.ByModel, SectionKind.Research]));
        Assert.Equal([SectionKind.ByModel, SectionKind.Research], EditionChoice.SectionsOf("ByModel,Research"));
        Assert.Null(EditionChoice.SectionsOf(EditionChoice.KeyOf(null)));
    }

    [Fact]
    public void A_choice_keeps_the_wanted_sections_or_all_when_none_has_a_story()
    {
        var issue = Sample.Draft(TestStore.Start);

        Assert.Equal([SectionKind.Research], new EditionChoice(EditionLanguage.English, "Research").Narrow(issue).Sections.Select(section => section.Kind));
        Assert.Same(issue, new EditionChoice(EditionLanguage.English, "Tools").Narrow(issue));
    }
}
