using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class PreviewCommandTests
{
    [Fact]
    public async Task The_draft_is_written_as_files_of_the_wanted_language()
    {
        await using var news = new SmallNewsroom();

        var run = await news.RunAsync("preview", "--lang", "en", "--no-serve", "--out", news.At("out"));

        Assert.Equal(0, run.Code);
        Assert.Equal(["draft.en.html", "draft.en.txt"], Directory.GetFiles(news.At("out")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Contains("Grok 5 mini is out", await File.ReadAllTextAsync(news.At("out/draft.en.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_it_does_not_know_is_wrong_use()
    {
        using var program = new ProgramRun();

        Assert.NotEqual(0, (await program.RunAsync("preview", "--lang", "fr", "--no-serve")).Code);
    }
}
