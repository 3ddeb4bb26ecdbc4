using AngleSharp.Html.Parser;
using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class PageDateTests
{
    [Theory]
    [InlineData("<time datetime='2026-06-01T08:00:00Z'>today</time>", 1)]
    [InlineData("<span>June 2, 2026</span>", 2)]
    [InlineData("<span>发布于 2026年6月3日</span>", 3)]
    [InlineData("<small>4 Jun 2026 · 5 min</small>", 4)]
    [InlineData("<span>Version 3.5 of 2026</span>", 0)]
    public void Dates_are_read_where_people_write_them(string html, int day)
    {
        var block = new HtmlParser().ParseDocument($"<div id=b>{html}</div>").GetElementById("b");

        Assert.NotNull(block);
        Assert.Equal(day, PageDate.Of(block, null)?.Day ?? 0);
    }

    [Theory]
    [InlineData("https://a.example/2026/06/05/x.html", 5)]
    [InlineData("https://a.example/n/20260606-x", 6)]
    [InlineData("https://a.example/2026/99/99/x", 0)]
    public void An_address_may_name_the_day(string url, int day) => Assert.Equal(day, PageDate.InAddress(new Uri(url))?.UtcDateTime.Day ?? 0);
}
