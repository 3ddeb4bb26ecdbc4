using Digest.App.Commands;
using Digest.App.Desk;
using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class PreviewReportTests
{
    [Fact]
    public async Task It_counts_what_was_read_and_names_the_files_with_their_size()
    {
        var edition = new Edition(Samples.Issue(), EditionLanguage.English, "Subject", "<p>é</p>", "text");

        var said = await ConsoleCapture.OfAsync(() => PreviewReport.Print([new WrittenEdition("draft.en", edition)], "out"));

        Assert.Matches(@"entries of the period\W+1,214", said);
        Assert.Matches(@"draft\.en\.html, bytes\W+9\b", said);
    }
}
