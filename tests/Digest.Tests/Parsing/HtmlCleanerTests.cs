using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class HtmlCleanerTests
{
    private static readonly Uri Base = new("https://site.example/blog/post");

    [Theory]
    [InlineData("<p>Plain &amp; simple</p>", "<p>Plain &amp; simple</p>")]
    [InlineData("a < b > c & d", "a &lt; b &gt; c &amp; d")]
    [InlineData("<P CLASS=x ONCLICK=y>A</P>", "<p>A</p>")]
    [InlineData("<script>alert(1)</script>b", "b")]
    [InlineData("<SCRIPT SRC=x></SCRIPT >b<script>never closed", "b")]
    [InlineData("<scr<script>ipt>alert(1)</script>", "&lt;scr")]
    [InlineData("<a href='javascript:x()'>a</a><a href=' java\tscript:x()'>b</a><a href='&#106;avascript:x()'>c</a>", "<a>a</a><a>b</a><a>c</a>")]
    [InlineData("<a href=\"../about?a=1&b=2\">x</a>", "<a href=\"https://site.example/about?a=1&amp;b=2\">x</a>")]
    [InlineData("<a href=mailto:a@b.example>x</a>", "<a href=\"mailto:a@b.example\">x</a>")]
    [InlineData("<img src=i.png onerror=x alt='\"><script>'>", "<img src=\"https://site.example/blog/i.png\" alt=\"&quot;&gt;&lt;script&gt;\">")]
    [InlineData("<img src=data:text/html,x>", null)]
    [InlineData("<iframe src=//evil.example></iframe><object data=x>o</object><embed src=x>", "o")]
    [InlineData("<svg onload=x><style>p{}</style><title>T</title></svg>", "T")]
    [InlineData("<svg></p><style><a id=\"</style><img src=1 onerror=x>\">", "<img src=\"https://site.example/blog/1\">\"&gt;")]
    [InlineData("<form action=//evil.example><input name=p>f</form>", "f")]
    [InlineData("</td></tr></table></div><b>open <i>tags", "<b>open <i>tags</i></b>")]
    [InlineData("<b>1<i>2</b>3</i>", "<b>1<i>2</i></b>3")]
    [InlineData("<p>one<p>two", "<p>one</p><p>two</p>")]
    [InlineData("<!-- c --><?php x ?><!doctype html>t", "t")]
    [InlineData("<p style=\"background:url(//evil.example)\">s</p>", "<p>s</p>")]
    [InlineData("a<span style='display: none'>hidden <b>too</b></span>b", "ab")]
    [InlineData("&nbsp;&hellip;&#128;&lt;b&gt;", "…€&lt;b&gt;")]
    [InlineData("a\u202Eb", "ab")]
    public void Only_what_a_mail_may_hold_is_written_anew(string html, string? expected) =>
        Assert.Equal(expected, new HtmlCleaner().Clean(html, Base));

    [Fact]
    public void Deeper_tags_than_any_article_needs_are_left_out()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 1000)) + "x";

        var clean = new HtmlCleaner().Clean(html, Base);

        Assert.Equal(64, clean?.Split("<div>").Length - 1);
    }

    [Fact]
    public void A_body_that_is_longer_than_a_book_is_cut()
    {
        var clean = new HtmlCleaner().Clean(string.Concat(Enumerable.Repeat("<p>word</p>", 200_000)), Base);

        Assert.InRange(clean?.Length ?? 0, 900_000, 1_100_000);
    }

    [Fact]
    public void Plain_text_is_escaped() => Assert.Equal("a &lt;b&gt; &amp;amp;", new HtmlCleaner().Escape(" a <b> &amp; "));
}
