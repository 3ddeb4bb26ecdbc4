namespace Digest.App.Desk;

/// <summary>The words for a feed's condition, and what to do about it.</summary>
public static class FeedCures
{
    /// <summary>The condition in the editor's language.</summary>
    public static string Word(Feed feed, FeedState? state, Tongue tongue)
    {
        if (!feed.Enabled) return tongue.Say("off", "停用");
        return state?.CheckedAt is null ? tongue.Say("new", "未抓取") : Word(state.Health, tongue);
    }

    /// <summary>What mends it; empty for what mends itself.</summary>
    public static string Of(FeedState? state, Tongue tongue) => state?.Health switch
    {
        FeedHealth.Moved => tongue.Say($"Take over the new address: {state.MovedTo ?? state.Fallback}", $"请改用新地址：{state.MovedTo ?? state.Fallback}"),
        FeedHealth.Failing => tongue.Say("It is asked again by itself, with growing pauses.", "程序会自动重试，间隔逐渐加长。"),
        FeedHealth.Dead => tongue.Say("Add the site's page again to find its new feed, or remove this one.", "请重新添加该网站以查找新地址，或移除此来源。"),
        _ => string.Empty,
    };

    private static string Word(FeedHealth health, Tongue tongue) => health switch
    {
        FeedHealth.Fine => tongue.Say("fine", "正常"),
        FeedHealth.Moved => tongue.Say("moved", "已迁移"),
        FeedHealth.Silent => tongue.Say("silent", "沉默"),
        FeedHealth.Failing => tongue.Say("failing", "失败"),
        _ => tongue.Say("dead", "失效"),
    };
}
