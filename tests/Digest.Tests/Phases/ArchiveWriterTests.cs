using Digest.App.Phases;
using Digest.Storage;
using Digest.Templating;
using Digest.Tests.Storage;
using Digest.Tests.Support;
using Digest.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Digest.Tests.Phases;

public sealed class ArchiveWriterTests
{
    private static readonly ArchiveSite Site = new(new TemplateEngine(Templates.Folder, new TemplatingOptions()), Templates.Labels, new EditionOptions());

    [Fact]
    public async Task What_a_dead_run_did_not_write_is_written_by_the_next()
    {
        using var folder = new TemporaryFolder();
        await using var test = await TestStore.OpenAsync();
        await PublishAsync(test);

        await Writer(test, folder.Path).CatchUpAsync(CancellationToken.None);

        Assert.True(File.Exists(folder.At("issues/1/index.html")));
        Assert.True(File.Exists(folder.At("feed.json")));
    }

    [Fact]
    public async Task An_archive_before_the_first_issue_is_not_begun()
    {
        using var folder = new TemporaryFolder();
        await using var test = await TestStore.OpenAsync();

        await Writer(test, folder.At("archive")).CatchUpAsync(CancellationToken.None);

        Assert.False(Directory.Exists(folder.At("archive")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_ends_nothing()
    {
        using var folder = new TemporaryFolder();
        await using var test = await TestStore.OpenAsync();
        await PublishAsync(test);

        Assert.False(await Writer(test, folder.Write("file", "in the way")).WriteAsync(CancellationToken.None));
    }

    private static ArchiveWriter Writer(TestStore test, string folder) =>
        new(test.Store, Site, new ArchiveOptions { Folder = folder }, NullLogger<ArchiveWriter>.Instance);

    private static Task<Issue?> PublishAsync(TestStore test) => test.Store.PublishAsync(
        Slot.At("weekly", Samples.Monday),
        new Publication(Samples.Issue() with { Number = null }, "news.example", []),
        (issue, choice) => new Edition(issue, choice.Language, "subject", "<p>", "text"),
        CancellationToken.None);
}
