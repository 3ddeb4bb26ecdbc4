using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class BodyTextTests
{
    private static readonly Uri Base = new("https://a.example/");

    [Theory]
    [InlineData("<b>x</b>", "Html", "<b>x</b>")]
    [InlineData("&lt;p&gt;x&lt;/p&gt;", "Html", "<p>x</p>")]
    [InlineData("&lt;3 is love", "Html", "&lt;3 is love")]
    [InlineData("a < b & c", "Plain", "a &lt; b &amp; c")]
    [InlineData("a<br>b", "Plain", "a<br>b")]
    [InlineData("PGI+eDwvYj4=", "Base64", "<b>x</b>")]
    [InlineData("no base64!", "Base64", null)]
    [InlineData("x", "Foreign", null)]
    public void Text_becomes_clean_html_however_it_is_meant(string text, string form, string? expected) =>
        Assert.Equal(expected, new BodyText().Of(text, Enum.Parse<TextForm>(form), Base));
}
