using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class PageDateFinderTests
{
    private static DateTimeOffset? Find(string body, string head = "", string url = "https://lab.example/x", LinkedData? data = null)
    {
        var html = $"<html><head>{head}</head><body><h1>Second model is out</h1>{body}</body></html>";
        var tree = Pages.Tree(html);
        tree.FindTitle("Second model is out");
        return PageDateFinder.Find(tree, tree.Statements, data ?? new LinkedData(), new PageSource(html, new Uri(url)));
    }

    private static DateTimeOffset Day(int month, int day) => new(2026, month, day, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_stated_date_goes_before_a_visible_one() => Assert.Equal(Day(5, 1), Find("<p>May 9, 2026</p>", "<meta property='article:published_time' content='2026-05-01'>"));

    [Fact]
    public void A_time_element_goes_before_the_address() => Assert.Equal(Day(5, 2), Find("<time datetime='2026-05-02'>x</time>", url: "https://lab.example/2026/04/01/x"));

    [Fact]
    public void The_address_may_tell() => Assert.Equal(Day(4, 1), Find("", url: "https://lab.example/2026/04/01/x"));

    [Fact]
    public void A_state_object_may_tell() => Assert.Equal(Day(4, 3), Find("""<script>{"publishedAt":"2026-04-03"}</script>"""));

    [Fact]
    public void The_day_that_readers_are_shown_is_believed() =>
        Assert.Equal(Day(5, 9), Find("<p>Updated May 9, 2026</p>", data: new LinkedData { Published = "2024-01-01", Modified = "2026-05-09" }));

    [Fact]
    public void The_moment_is_told_in_a_zone_of_the_day_in_the_address()
    {
        var date = Find("", url: "https://lab.example/2026/04/01/x", data: new LinkedData { Published = "2026-04-02T02:30:00Z" });

        Assert.Equal((1, new DateTimeOffset(2026, 4, 2, 2, 30, 0, TimeSpan.Zero)), (date?.Day, date?.ToUniversalTime()));
    }

    [Fact]
    public void A_page_may_tell_no_date() => Assert.Null(Find("<p>Words</p>"));
}
