using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class SendCommandTests
{
    [Fact]
    public async Task An_issue_made_by_hand_reaches_every_reader_once()
    {
        await using var news = new SmallNewsroom();
        await news.RunAsync("subscribers", "add", "r1@news.example");

        var first = await news.RunAsync("send", "--anyway");
        var again = await news.RunAsync("send", "--anyway");

        Assert.Equal((0, "sent 1, deferred 0, failed 0, left for a later run 0\n"), (first.Code, first.Output));
        Assert.Equal(3, again.Code);
        Assert.Single(Directory.GetFiles(news.At("mail")));
        Assert.Single(Directory.GetFiles(news.At("backups")));
    }

    [Fact]
    public async Task An_issue_asked_for_by_hand_is_the_one_that_is_due()
    {
        await using var news = new SmallNewsroom();
        await news.RunAsync("subscribers", "add", "r1@news.example");

        await news.RunAsync("send", "--anyway", "--set", "Schedule:Cron=0 0 7 ? * MON");
        await news.RunAsync("send", "--set", "Schedule:Cron=0 0 7 ? * MON");

        var issue = Assert.Single((await news.RunAsync("issues", "list")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.Contains("2026-06-01", StringComparison.Ordinal));
        Assert.Contains("07:00", issue, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_writes_every_message_and_records_nothing()
    {
        await using var news = new SmallNewsroom();
        await news.RunAsync("subscribers", "add", "r1@news.example");

        var run = await news.RunAsync("send", "--dry-run", "--out", news.At("dry"));

        Assert.Equal(0, run.Code);
        Assert.True(File.Exists(news.At("dry/r1@news.example.eml")));
        Assert.Empty((await news.RunAsync("issues", "list")).Output);
        Assert.False(Directory.Exists(news.At("mail")));
    }

    [Fact]
    public async Task Before_the_time_it_says_when_the_next_issue_is_due()
    {
        await using var news = new SmallNewsroom();

        var run = await news.RunAsync("send", "--set", "Schedule:Cron=0 0 9 ? * MON");

        Assert.Equal(0, run.Code);
        Assert.Contains("Nothing is due before 2026-06-01 09:00 +00:00", run.Output, StringComparison.Ordinal);
    }
}
