using System.Globalization;
using Digest.App.Phases;

namespace Digest.App.Notices;

/// <summary>Something that the owner ought to know, in both languages; the same event gives the same words.</summary>
/// <param name="Headline">What happened.</param>
/// <param name="Lines">The cases, and what mends them.</param>
public sealed record OwnerNotice(Bilingual Headline, IReadOnlyList<Bilingual> Lines)
{
    /// <summary>Feeds whose health is no longer what it was.</summary>
    public static OwnerNotice FeedsChanged(IReadOnlyList<FeedVisit> changes) => new(
        changes.Count == 1
            ? new Bilingual("One source has changed", "一个来源的状态有变化")
            : new Bilingual(Text($"{changes.Count} sources have changed"), Text($"{changes.Count} 个来源的状态有变化")),
        [.. changes.OrderBy(visit => visit.State.Health).ThenBy(visit => visit.Feed.Url.AbsoluteUri, StringComparer.Ordinal).Select(Change)]);

    /// <summary>The feeds answered, but nothing of the period is worth an issue.</summary>
    public static OwnerNotice EmptyWeek(Period period) => new(
        new Bilingual("No issue: there was no news", "本期不发刊：没有新闻"),
        [new Bilingual(
            Text($"Nothing from {Day(period.From)} to {Day(period.To)} was worth an issue, so nobody was mailed."),
            Text($"{Day(period.From)} 至 {Day(period.To)} 没有值得发刊的内容，未发送邮件。"))]);

    /// <summary>The worker was away when an issue was due, for longer than Schedule:Grace.</summary>
    public static OwnerNotice Missed(Slot slot, DateTimeOffset? next)
    {
        var (english, chinese) = next is { } at ? (Text($"the next one, {at:yyyy-MM-dd HH:mm zzz}"), Text($"下一期（{at:yyyy-MM-dd HH:mm zzz}）")) : ("the next one", "下一期");
        return new OwnerNotice(
            new Bilingual("An issue was missed", "错过了一期"),
            [new Bilingual(
                $"The issue of {slot.LocalTime} was missed for longer than Schedule:Grace and is left out; its stories go into {english}.",
                $"原定 {slot.LocalTime} 的一期错过时间超过 Schedule:Grace，不再补发；其内容并入{chinese}。")]);
    }

    /// <summary>An issue is due and waits for someone to look at it.</summary>
    public static OwnerNotice Waiting(Slot slot, DateTimeOffset until) => new(
        new Bilingual("An issue waits for you", "有一期等待确认"),
        [new Bilingual(
            Text($"The issue of {slot.LocalTime} waits: look at it with digest preview and send it with digest send, by {until:yyyy-MM-dd HH:mm zzz}."),
            Text($"原定 {slot.LocalTime} 的一期等待确认：请用 digest preview 查看，并在 {until:yyyy-MM-dd HH:mm zzz} 之前用 digest send 发送。"))]);

    /// <summary>Sending ended before everybody had their copy.</summary>
    public static OwnerNotice Stopped(DispatchReport report) => new(
        new Bilingual("Sending has stopped", "发送已中止"),
        [new Bilingual(
            Text($"{report.Sent} sent, {report.Left} left for a later run. {report.Problem}"),
            Text($"已发送 {report.Sent} 封，还有 {report.Left} 封待发。原因：{report.Problem}"))]);

    /// <summary>A template could not print the issue, and the bundled one did.</summary>
    public static OwnerNotice FellBack(string problem) => new(
        new Bilingual("The issue was printed with the bundled templates", "本期改用内置模板"),
        [new Bilingual($"Mend your template before the next issue: {problem}", $"请在下一期之前修好模板：{problem}")]);

    /// <summary>The endpoint of the language model went away, or refused; the issue is told without it.</summary>
    public static OwnerNotice ModelGone(string endpoint, string problem) => new(
        new Bilingual("The issue was told without the language model", "本期未使用语言模型"),
        [new Bilingual(
            $"{endpoint}: {problem} Mend Summaries:Endpoint, Summaries:Model or the key in Summaries__Key.",
            $"{endpoint}：{problem} 请检查 Summaries:Endpoint、Summaries:Model 或环境变量 Summaries__Key 中的密钥。")]);

    /// <summary>Everything in English, on one line; for the log.</summary>
    public override string ToString() => $"{Headline.English}: {string.Join(" | ", Lines.Select(line => line.English))}";

    private static Bilingual Change(FeedVisit visit)
    {
        var (feed, was, now) = (visit.Feed, Word(visit.Before.Health), Word(visit.State.Health));
        var cure = Cure(visit);
        var problem = visit.State.LastProblem is { Length: > 0 } last && visit.State.Health != FeedHealth.Fine ? $": {last}" : string.Empty;
        return new Bilingual(
            $"{feed.Title} {feed.Url}: {was.English} → {now.English}{problem}.{cure.English}",
            $"{feed.Title} {feed.Url}：{was.Chinese} → {now.Chinese}{problem}。{cure.Chinese}");
    }

    private static Bilingual Word(FeedHealth health) => health switch
    {
        FeedHealth.Fine => new("fine", "正常"),
        FeedHealth.Moved => new("moved", "已迁址"),
        FeedHealth.Silent => new("silent", "没有更新"),
        FeedHealth.Failing => new("failing", "抓取失败"),
        _ => new("dead", "停止服务"),
    };

    private static Bilingual Cure(FeedVisit visit) => visit.State switch
    {
        { Health: FeedHealth.Moved } state when (state.Fallback ?? state.MovedTo) is { } address =>
            new($" It is read at {address}; put that address into feeds.json.", $"现从 {address} 读取，请更新 feeds.json。"),
        { Health: FeedHealth.Failing } => new(" It is asked again by itself.", "程序会自动重试。"),
        { Health: FeedHealth.Dead } => new(
            $" Look for its new feed with digest feeds add SITE, or take it out with digest feeds remove {visit.Feed.Url}.",
            $"可用 digest feeds add 网站 寻找新地址，或用 digest feeds remove {visit.Feed.Url} 移除。"),
        _ => Bilingual.Same(string.Empty),
    };

    private static string Day(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
