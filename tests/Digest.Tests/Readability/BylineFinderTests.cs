using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class BylineFinderTests
{
    private static string? Find(string body, string head = "", string site = "thelab")
    {
        var tree = Pages.Tree($"<html><head><title>Second model is out</title>{head}</head><body><h1>Second model is out</h1>{body}</body></html>");
        tree.FindTitle("Second model is out");
        return BylineFinder.Find(tree, tree.Statements, new LinkedData(), site);
    }

    [Fact]
    public void A_stated_author_goes_before_a_visible_one() => Assert.Equal("Ada Lovelace", Find("<p>By Bob Other</p>", "<meta name=author content='Ada Lovelace'>"));

    [Theory]
    [InlineData("<p>By Ada Lovelace on 5 May 2026</p>", "Ada Lovelace")]
    [InlineData("<p>By</p><p>Ada Lovelace</p>", "Ada Lovelace")]
    [InlineData("<a rel=author href=x>Ada Lovelace</a>", "Ada Lovelace")]
    [InlineData("<div class=post-author-name>Ada Lovelace</div>", "Ada Lovelace")]
    [InlineData("<div>May 5, 2026 Ada Lovelace</div>", "Ada Lovelace")]
    [InlineData("<p><a href='/authors/ada-lovelace'>Ada Lovelace, PhD</a></p>", "Ada Lovelace")]
    [InlineData("<p>By Ada Lovelace and Alan Turing</p>", "Ada Lovelace and Alan Turing")]
    [InlineData("<p>作者：王小明</p>", "王小明")]
    public void Visible_bylines_are_found(string body, string expected) => Assert.Equal(expected, Find(body));

    [Fact]
    public void The_site_is_named_only_where_no_person_is() =>
        Assert.Equal(("Ada Lovelace", "The Lab"), (Find("<p>By Ada Lovelace</p>", "<meta name=author content='The Lab'>"), Find("", "<meta name=author content='The Lab'>")));

    [Theory]
    [InlineData("<p>By continuing you agree to our terms</p>")]
    [InlineData("<p>Nobody wrote this</p>")]
    public void A_page_may_name_nobody(string body) => Assert.Null(Find(body));
}
