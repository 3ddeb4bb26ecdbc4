using System.Text.Json;
using Digest.App.Notices;
using Digest.App.Phases;
using Digest.Feeds;
using Digest.Stories;
using Digest.Summaries;
using Digest.Templating;
using Digest.Tests.Storage;
using Digest.Tests.Support;
using Digest.Text;
using Digest.Transport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Digest.Tests.Phases;

/// <summary>Two planned stories, one of each press, and a teller whose endpoint is the test's.</summary>
public sealed class TellingHouse : IAsyncDisposable
{
    public static readonly string[] HeronChinese = ["雨云实验室发布 Heron 3", "5 月 25 日，雨云实验室发布 Heron 3。", "Heron 3 在桌面测试中得分 71%。"];
    public static readonly string[] HeronEnglish = ["Heron 3: Nimbus Labs releases", "On May 25 Nimbus Labs released Heron 3", "On the desk test Heron 3 scores 71%."];
    public static readonly string[] TernChinese = ["TernAI 获星河收购", "TernAI 被星河以 3 亿美元收购。", "交易预计 6 月 1 日完成。"];
    public static readonly string[] TernEnglish = ["Galaxy Co acquires TernAI", "Galaxy Co acquires TernAI for $300 million.", "The deal is expected to close on June 1."];

    private static readonly Editors Editors = new EditorsOffice(new StoryOptions(), new SummaryOptions(), new IssueOptions()).For(new FeedList
    {
        Topics =
        [
            new TopicEdit("Nimbus Labs") { Chinese = "雨云实验室", Kind = TopicKind.Lab },
            new TopicEdit("Heron 3") { Kind = TopicKind.Model },
            new TopicEdit("Galaxy Co") { Chinese = "星河", Kind = TopicKind.Company },
            new TopicEdit("TernAI") { Kind = TopicKind.Company },
        ],
    });

    private readonly TestStore _test;
    private OwnerDesk? _owner;

    private TellingHouse(TestStore test) => _test = test;

    public SummaryOptions Options { get; } = new() { Timeout = TimeSpan.FromSeconds(20), RetryPause = TimeSpan.Zero };

    /// <summary>What the owner is mailed.</summary>
    public RecordingTransport Mail { get; } = new();

    private OwnerDesk Owner => _owner ??= new OwnerDesk(
        new OwnerOptions { Address = "owner@news.example" }, new OwnerMail(new TransportOptions(), new EditionOptions(), TimeProvider.System), Mail, NullLogger<OwnerDesk>.Instance);

    /// <summary>Mails the owner what is open.</summary>
    public Task TellOwnerAsync() => Owner.TellAsync(CancellationToken.None);

    /// <summary>Sentences that stand in the English story behind its own.</summary>
    public string Planted { get; set; } = "";

    public static async Task<TellingHouse> OpenAsync() => new(await TestStore.OpenAsync());

    /// <summary>What an honest model answers.</summary>
    public static string Well(ModelQuestion question) => question.Data.Contains("Heron", StringComparison.Ordinal)
        ? question.Answer(HeronChinese, HeronEnglish)
        : question.Answer(TernChinese, TernEnglish);

    /// <summary>The briefs with that endpoint, or without one.</summary>
    public async Task<IReadOnlyList<Brief>> TellAsync(string? endpoint)
    {
        Options.Endpoint = endpoint;
        using var writers = new MachineWriters(Options, _test.Store, TimeProvider.System, NullLogger<ChatSummarizer>.Instance);
        var sections = await new Teller(writers, Owner, Options, NullLogger<Teller>.Instance).TellAsync(Plan(), Editors, CancellationToken.None);
        return [.. sections.SelectMany(section => section.Briefs)];
    }

    public static IEnumerable<Line> LinesOf(Brief brief) => [brief.ChineseHeadline, brief.EnglishHeadline, .. brief.Chinese, .. brief.English];

    /// <summary>Everything that readers would see, to compare two tellings.</summary>
    public static string TextOf(IEnumerable<Brief> briefs) => JsonSerializer.Serialize(briefs.SelectMany(LinesOf));

    public ValueTask DisposeAsync() => _test.DisposeAsync();

    private IReadOnlyList<PlannedSection> Plan() =>
    [
        new(SectionKind.TopStory, Bilingual.Same("Top"), [Story("heron", Articles.Of("https://one.example/a", "Nimbus Labs releases Heron 3",
            "Nimbus Labs released Heron 3 on May 25. Heron 3 scores 71% on the desk test. It can be used at once." + Planted))]),
        new(SectionKind.Industry, Bilingual.Same("Industry"), [Story("tern", Articles.Of("https://two.example/b", "星河收购 TernAI 公司",
            "星河以 3 亿美元收购 TernAI 公司。交易预计在 6 月 1 日完成。", TextLanguage.SimplifiedChinese))]),
    ];

    private static Story Story(string id, Article article) => Articles.Story(Articles.Candidate(article)) with { Id = id };
}
