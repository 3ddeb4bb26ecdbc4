using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class TrialMailTests
{
    [Fact]
    public async Task A_trial_goes_to_one_address_and_is_not_recorded()
    {
        await using var news = new SmallNewsroom();

        var run = await news.RunAsync("send", "--to", "me@news.example");

        Assert.Equal(0, run.Code);
        Assert.Contains("Grok 5 mini", ReadMail.TextOf(await File.ReadAllBytesAsync(news.At("mail/me@news.example.eml"), TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Empty((await news.RunAsync("issues", "list")).Output);
    }

    [Fact]
    public async Task What_is_no_address_is_wrong_use()
    {
        await using var news = new SmallNewsroom();

        var run = await news.RunAsync("send", "--to", "nobody");

        Assert.Equal(2, run.Code);
        Assert.Contains("--to nobody", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_news_there_is_nothing_to_send()
    {
        await using var news = new SmallNewsroom();
        await File.WriteAllTextAsync(news.At("feeds.json"), """{ "feeds": [] }""", TestContext.Current.CancellationToken);

        Assert.Equal(3, (await news.RunAsync("send", "--to", "me@news.example")).Code);
    }
}
