using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class XmlScannerTests
{
    [Theory]
    [InlineData("<a>b</a>", "StartTag:a Text:b EndTag:a")]
    [InlineData("<a x='1>2'/>", "StartTag:a")]
    [InlineData("a < b", "Text:a  Text:< b")]
    [InlineData("<a <b>", "StartTag:a StartTag:b")]
    [InlineData("<a b=\"c>d</a>", "StartTag:a Text:d EndTag:a")]
    [InlineData("<!-- <a> --><?p <b> ?>c", "Text: ?>c")]
    [InlineData("<!-- never closed <a>", "Text: never closed  StartTag:a")]
    [InlineData("<![CDATA[<a>]]>b", "CData:<a> Text:b")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><d/>", "Doctype:<!ENTITY b \"c\"> StartTag:d")]
    [InlineData("<!DOCTYPE html><d/>", "StartTag:d")]
    public void Markup_is_cut_into_tokens_and_damage_into_the_likeliest_ones(string text, string expected)
    {
        var scanner = new XmlScanner(text.AsMemory());
        var tokens = new List<string>();

        while (scanner.Read()) tokens.Add($"{scanner.Kind}:{(scanner.Kind is XmlTokenKind.StartTag or XmlTokenKind.EndTag ? scanner.Name : scanner.Content)}");

        Assert.Equal(expected, string.Join(' ', tokens));
    }

    [Theory]
    [InlineData("<a>text", false)]
    [InlineData("<a href", true)]
    [InlineData("<![CDATA[text", true)]
    public void A_text_that_ends_inside_a_tag_is_cut_off(string text, bool expected)
    {
        var scanner = new XmlScanner(text.AsMemory());

        while (scanner.Read()) Assert.True(scanner.Position <= text.Length);

        Assert.Equal(expected, scanner.IsCutOff);
    }
}
