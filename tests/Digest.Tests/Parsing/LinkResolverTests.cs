using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class LinkResolverTests
{
    private static readonly Uri Base = new("https://site.example/blog/");

    [Theory]
    [InlineData("a", "https://site.example/blog/a")]
    [InlineData(" /a\n b ", "https://site.example/a%20b")]
    [InlineData("//other.example/x", "https://other.example/x")]
    [InlineData("http://other.example", "http://other.example/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("java\tscript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("", null)]
    public void Only_addresses_of_the_web_come_out(string link, string? expected) => Assert.Equal(expected, LinkResolver.Resolve(link, Base)?.AbsoluteUri);

    [Theory]
    [InlineData("https://a.example/x?y=1#z", true)]
    [InlineData("http://a", true)]
    [InlineData("http://", false)]
    [InlineData("http:///x", false)]
    [InlineData("https://", false)]
    [InlineData("https://a.example/ä", false)]
    [InlineData("ftp://a.example", false)]
    public void An_address_is_plain_when_it_can_stand_as_it_is(string link, bool expected) => Assert.Equal(expected, LinkResolver.IsPlainWebAddress(link));

    [Fact]
    public void A_base_that_is_none_changes_nothing() => Assert.Same(Base, LinkResolver.Rebase("mailto:a@b.example", Base));
}
