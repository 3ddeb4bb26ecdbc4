using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class HtmlScannerTests
{
    [Theory]
    [InlineData("a<b c=1>d</b>", "Text:a StartTag:b Text:d EndTag:b")]
    [InlineData("1 < 2 <3 <b", "Text:1  Text:< 2  Text:<3  Text:<b")]
    [InlineData("<x:p/><!-- c --><!>t", "StartTag:p Text:<!>t")]
    [InlineData("<![CDATA[a]]>b", "CData:a Text:b")]
    public void Only_what_is_a_tag_is_one(string html, string expected)
    {
        var scanner = new HtmlScanner(html);
        var tokens = new List<string>();

        while (scanner.Read()) tokens.Add($"{scanner.Kind}:{(scanner.Kind is XmlTokenKind.StartTag or XmlTokenKind.EndTag ? scanner.Name : scanner.Content)}");

        Assert.Equal(expected, string.Join(' ', tokens));
    }
}
