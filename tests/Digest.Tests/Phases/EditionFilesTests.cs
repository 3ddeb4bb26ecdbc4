using Digest.App;
using Digest.App.Desk;
using Digest.App.Phases;
using Digest.Tests.Support;

namespace Digest.Tests.Phases;

public sealed class EditionFilesTests
{
    [Theory]
    [InlineData(EditionLanguage.ChineseFirst, 1, "issue-1")]
    [InlineData(EditionLanguage.EnglishFirst, 1, "issue-1.en-zh")]
    [InlineData(EditionLanguage.Chinese, null, "draft.zh")]
    [InlineData(EditionLanguage.English, null, "draft.en")]
    public void A_name_tells_the_issue_and_the_language(EditionLanguage language, int? number, string name)
    {
        Assert.Equal(name, EditionFiles.NameOf(Edition(language) with { Issue = Samples.Issue() with { Number = number } }));
    }

    [Fact]
    public async Task Each_edition_becomes_a_page_and_a_text_in_a_folder_that_is_made()
    {
        using var folder = new TemporaryFolder();

        await EditionFiles.WriteAsync(folder.At("new/out"), [new WrittenEdition("draft.en", Edition(EditionLanguage.English))], TestContext.Current.CancellationToken);

        Assert.Equal("<p>x</p>", await File.ReadAllTextAsync(folder.At("new/out/draft.en.html"), TestContext.Current.CancellationToken));
        Assert.Equal("text", await File.ReadAllTextAsync(folder.At("new/out/draft.en.txt"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told_with_the_cure()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("file", "x");

        var problem = await Assert.ThrowsAsync<UsageException>(() => EditionFiles.WriteAsync(file, [], TestContext.Current.CancellationToken));

        Assert.Contains("--out", problem.Message, StringComparison.Ordinal);
    }

    private static Edition Edition(EditionLanguage language) => new(Samples.Issue(), language, "Subject", "<p>x</p>", "text");
}
