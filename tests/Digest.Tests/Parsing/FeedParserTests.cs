using System.Text;
using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class FeedParserTests
{
    private static readonly Uri Address = new("https://feeds.example/feed.xml");

    [Fact]
    public void A_malformed_feed_still_gives_its_entries()
    {
        var feed = Parse("<rss><channel><item><title>A & B</tilte></item><item><title>C</item></channel>");

        Assert.Equal(["A & B", "C"], feed.Entries.Select(entry => entry.Title));
        Assert.Contains(feed.Faults, fault => fault.Message == "The tag <title> is not closed." && fault.Offset == 40);
    }

    [Fact]
    public void An_entry_that_is_cut_off_is_left_for_the_next_time_and_the_cut_is_a_fault()
    {
        var feed = Parse("<rss><channel><item><title>Whole</title></item><item><title>Hal");

        Assert.Equal("Whole", Assert.Single(feed.Entries).Title);
        Assert.Contains(feed.Faults, fault => fault.Message.Contains("middle", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"error":"quota"}""")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("[1,2,3]")]
    [InlineData("Service unavailable")]
    [InlineData("<html><body><p>Login</p></body></html>")]
    public void What_is_no_feed_is_a_fault_and_has_no_format(string body)
    {
        var feed = Parse(body);

        Assert.Null(feed.Format);
        Assert.Empty(feed.Entries);
        Assert.NotEmpty(feed.Faults);
    }

    [Fact]
    public void A_page_served_as_a_feed_names_the_real_one()
    {
        var feed = Parse("""<!doctype html><html><link rel="alternate" type="application/rss+xml" href="/rss"></html>""");

        Assert.Equal("https://feeds.example/rss", Assert.Single(feed.Discovered).AbsoluteUri);
        Assert.Contains("https://feeds.example/rss", feed.Faults[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_outside_is_read_and_nothing_multiplies()
    {
        var bomb = string.Concat(Enumerable.Range(1, 10).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        var feed = Parse($"""<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY l0 "lol">{bomb}]><rss><channel><item><title>T &x;&l10;</title></item></channel></rss>""");

        Assert.Equal("T &x;&l10;", Assert.Single(feed.Entries).Title);
    }

    [Fact]
    public void Control_characters_and_bad_references_do_not_get_out()
    {
        var entry = Assert.Single(Parse("<rss><channel><item><title>a\u0001\u0000&#0;&#xD800;&#x1F;&#x110000;b</title><description>c\u000b&#11;d</description></item></channel></rss>").Entries);

        Assert.Equal("ab", entry.Title);
        Assert.Equal("cd", entry.SummaryHtml);
    }

    [Fact]
    public void Junk_before_and_after_the_feed_does_not_lose_it()
    {
        var feed = Parse("\r\n \uFEFF<?xml version=\"1.0\"?><rss><channel><item><title>A</title></item></channel></rss><script>x</script><!-- 0.2s -->");

        Assert.Equal("A", Assert.Single(feed.Entries).Title);
    }

    [Fact]
    public void Deep_and_broad_documents_are_read_in_bounded_time()
    {
        var deep = Parse($"<rss><channel><item><title>Deep</title><description>{Repeat("<a>", 100_000)}{Repeat("&lt;div&gt;", 100_000)}</description></item></channel></rss>");
        var unknown = Parse($"<rss><channel><item>{Repeat("<x>", 100_000)}<title>Deeper</title></item></channel></rss>");
        var broad = Parse($"<rss><channel><item {Repeat("a=\"1\" ", 50_000)}><title>Broad</title></item></channel></rss>");

        Assert.Equal(["Deep", "Deeper", "Broad"], new[] { deep, unknown, broad }.Select(feed => Assert.Single(feed.Entries).Title));
    }

    [Fact]
    public void Of_too_many_entries_the_newest_are_kept()
    {
        var items = string.Concat(Enumerable.Range(0, 12_000).Select(i => $"<item><guid>{i}</guid><pubDate>{DateTimeOffset.UnixEpoch.AddHours(i):R}</pubDate></item>"));

        var feed = Parse($"<rss><channel>{items}</channel></rss>");

        Assert.Equal(10_000, feed.Entries.Count);
        Assert.Equal("11999", feed.Entries[0].Id);
    }

    private static ParsedFeed Parse(string body) => new FeedParser().Parse(Encoding.UTF8.GetBytes(body), Address);

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();
}
