using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class ElementContentsTests
{
    [Theory]
    [InlineData("<t>a &amp; b</t>", "a & b", false)]
    [InlineData("<t> <![CDATA[a & <b>]]> </t>", "a & <b>", false)]
    [InlineData("<t>a<![CDATA[<b>]]>c</t>", "a<b>c", false)]
    [InlineData("<t>a<b>c</b></t>", "a<b>c</b>", true)]
    [InlineData("<t>a<t>b</t>c</t>", "a<t>b</t>c", true)]
    [InlineData("<t>a<pubDate>b</pubDate>", "a", false)]
    [InlineData("<t>a</pubDate>b", "a", false)]
    [InlineData("<t/>a", "", false)]
    public void Content_ends_with_its_element_or_with_the_damage(string text, string expected, bool isMarkup)
    {
        var scanner = new XmlScanner(text.AsMemory());
        scanner.Read();

        var content = new ElementContents(scanner, new OpenElements(text.AsMemory(), new Uri("https://a.example/")), new FaultLog()).Read();

        Assert.Equal((expected, isMarkup), (content.Text.ToString(), content.IsMarkup));
    }
}
