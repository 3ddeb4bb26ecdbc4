using Digest.Templating;
using Digest.Tests.Support;

namespace Digest.Tests.Templating;

public sealed class LabelsTests
{
    [Fact]
    public void Words_stand_in_the_readers_order()
    {
        var words = Templates.Labels.Both(EditionLanguage.EnglishFirst, "sources");

        Assert.Equal(["en", "zh-Hans"], words.Select(word => word.Lang));
    }

    [Fact]
    public void A_word_that_one_language_lacks_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("strings/en.json", """{ "sources": "Sources", "why": "Why" }""");
        folder.Write("strings/zh-Hans.json", """{ "sources": "来源" }""");

        var problem = Assert.Throws<TemplateException>(() => Labels.Load(folder.Path));

        Assert.Contains("why", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var folder = new TemporaryFolder();

        var problem = Assert.Throws<TemplateException>(() => Labels.Load(folder.Path));

        Assert.Contains("strings/en.json", problem.Message, StringComparison.Ordinal);
    }
}
