using Digest.App.Demo;
using Digest.App.Desk;
using Digest.App.Phases;
using Digest.Tests.Support;

namespace Digest.Tests.Demo;

public sealed class DemoReportTests
{
    [Fact]
    public async Task It_says_what_was_read_and_mailed_and_how_long_it_took()
    {
        var edition = new Edition(Samples.Issue(), EditionLanguage.English, "Subject", "<p>x</p>", "text");
        var outcome = new DemoOutcome(new CollectReport([], 0), [new WrittenEdition("issue-1.en", edition)], new DispatchReport(2, 0, 0, 0), "out", TimeSpan.FromSeconds(3.14));

        var said = await ConsoleCapture.OfAsync(() => DemoReport.Print(outcome));

        Assert.Matches(@"messages written\W+2\b", said);
        Assert.Matches(@"issue-1\.en\.html, bytes\W+8\b", said);
        Assert.Matches(@"seconds\W+3\.1\b", said);
    }
}
