using Digest.App;
using Digest.App.Demo;
using Digest.Tests.Support;

namespace Digest.Tests.Demo;

public sealed class DemoRunTests
{
    [Fact]
    public async Task It_reads_the_whole_newsroom_and_mails_both_readers()
    {
        using var folder = new TemporaryFolder();

        var outcome = await DemoRun.RunAsync(folder.Path, [new("Archive:Enabled", "false")], new FixedClock(Newsroom.Now), TestContext.Current.CancellationToken);

        Assert.Equal((2, 0), (outcome.Mail.Sent, outcome.Mail.Left));
        Assert.Equal(1, outcome.Round.Failures);
        Assert.All(outcome.Editions, written => Assert.True(File.Exists(folder.At(written.Name + ".html"))));
    }
}
