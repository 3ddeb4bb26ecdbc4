using Digest.App;
using Digest.App.Commands;
using Digest.App.Phases;
using Digest.Feeds;
using Digest.Fetching;
using Digest.Storage;
using Digest.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Digest.Tests;

public sealed class PipelineTests : IAsyncDisposable
{
    private const string Paragraph = "xAI released Grok 5 mini on Monday. The model costs 0.40 dollars for a million tokens. Grok 5 mini reads text and pictures. ";

    private static readonly DateTimeOffset Now = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly Slot Due = Slot.At("issue", Now);
    private static readonly Period Week = Period.WeekEnding(Now);
    private static readonly CancellationToken None = TestContext.Current.CancellationToken;
    private static readonly FeedList Feeds = FeedListFile.Parse("""{ "feeds": [ { "url": "https://a.example/feed", "title": "Outlet" } ] }"""u8.ToArray(), "feeds.json");

    private readonly TemporaryFolder _folder = new();
    private CommandSession? _session;
    private Func<FetchRequest, FetchResult> _answer = request => ScriptedFetcher.Fresh(request, Rss(string.Concat(Enumerable.Repeat(Paragraph, 8))));

    public async ValueTask DisposeAsync()
    {
        if (_session is not null) await _session.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_slot_makes_one_issue_and_every_reader_gets_it_once()
    {
        var pipeline = await OpenAsync();

        var first = await pipeline.PublishAsync(Feeds, Due, Week, None);
        var again = await pipeline.PublishAsync(Feeds, Due, Week, None);

        Assert.Equal((1, 0, 0), (first.Sent, first.Left, again.Sent));
        Assert.True(File.Exists(_folder.At("reader@news.example.eml")));
        Assert.False(File.Exists(_folder.At("owner@news.example.eml")));
    }

    [Fact]
    public async Task A_week_without_news_mails_nobody_but_the_owner_and_is_settled()
    {
        _answer = request => ScriptedFetcher.Fresh(request, Rss("The ferries of the harbour are late again. "));
        var pipeline = await OpenAsync();

        var report = await pipeline.PublishAsync(Feeds, Due, Week, None);

        Assert.Equal(DispatchReport.NothingToSend, report);
        Assert.Contains("2026-05-25 to 2026-06-01", await OwnersMailAsync(), StringComparison.Ordinal);
        Assert.Equal(Due.DueAt, (await Session.Get<Store>().NewestSlotAsync("issue", None))?.DueAt);
    }

    [Fact]
    public async Task A_week_without_a_network_is_not_settled()
    {
        _answer = _ => ScriptedFetcher.Failed();
        var pipeline = await OpenAsync();

        await pipeline.PublishAsync(Feeds, Due, Week, None);

        Assert.Null(await Session.Get<Store>().NewestSlotAsync("issue", None));
    }

    [Fact]
    public async Task The_owner_learns_of_a_feed_that_fails_once()
    {
        _answer = _ => ScriptedFetcher.Failed("it answers 503");
        var pipeline = await OpenAsync();
        await Session.Get<Store>().SaveFeedStatesAsync([new FeedState(Feeds.Feeds[0].Url) { CheckedAt = Now.AddDays(-1) }], None);

        await pipeline.CollectAsync(Feeds, None);
        var told = await OwnersMailAsync();
        File.Delete(_folder.At("owner@news.example.eml"));
        await pipeline.CollectAsync(Feeds, None);

        Assert.Contains("Outlet https://a.example/feed: fine → failing: it answers 503.", told, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("owner@news.example.eml")));
    }

    [Fact]
    public async Task A_broken_template_does_not_stop_the_issue()
    {
        using var templates = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Templates.Folder, "*", SearchOption.AllDirectories))
            templates.Write(Path.GetRelativePath(Templates.Folder, file), await File.ReadAllTextAsync(file, None));
        await File.AppendAllTextAsync(templates.At("issue.sbn-html"), "{{ if x }", None);
        var pipeline = await OpenAsync(("Templating:Folder", templates.Path));

        var report = await pipeline.PublishAsync(Feeds, Due, Week, None);

        Assert.Equal(1, report.Sent);
        Assert.Contains("issue.sbn-html(", await OwnersMailAsync(), StringComparison.Ordinal);
    }

    private CommandSession Session => _session ?? throw new InvalidOperationException("Open the pipeline first.");

    private async Task<Pipeline> OpenAsync(params (string Name, string Value)[] options)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Storage:Path"] = ":memory:",
            ["Transport:Folder"] = _folder.Path,
            ["Archive:Enabled"] = "false",
            ["Fetching:Pages"] = "false",
            ["Owner:Address"] = "owner@news.example",
            ["Templating:Folder"] = Templates.Folder,
            ["Logging:LogLevel:Default"] = "None",
        }).AddInMemoryCollection(options.Select(option => KeyValuePair.Create(option.Name, (string?)option.Value))).Build();
        _session = CommandSession.Open(configuration, new FakeTimeProvider(Now), "feeds.json");
        _session.Services.AddSingleton<IFetcher>(new ScriptedFetcher(request => _answer(request)));
        var pipeline = await _session.GetAsync<Pipeline>(None);
        await _session.Get<Store>().AddSubscribersAsync([(Storage.Sample.Address("reader@news.example"), new SubscriberWishes())], None);
        return pipeline;
    }

    private async Task<string> OwnersMailAsync() => ReadMail.TextOf(await File.ReadAllBytesAsync(_folder.At("owner@news.example.eml"), None));

    private static string Rss(string text) =>
        $"<rss version='2.0'><channel><title>A</title><item><title>{text.Split('.')[0]}</title><link>https://a.example/1</link><pubDate>Sun, 31 May 2026 09:00:00 GMT</pubDate><description>{text}</description></item></channel></rss>";
}
