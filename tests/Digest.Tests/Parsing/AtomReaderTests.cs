using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class AtomReaderTests
{
    [Theory]
    [InlineData("", "Plain")]
    [InlineData("type='html'", "Html")]
    [InlineData("type='application/xhtml+xml' mode='xml'", "Html")]
    [InlineData("type='text/plain'", "Plain")]
    [InlineData("mode='base64'", "Base64")]
    [InlineData("type='application/octet-stream'", "Base64")]
    [InlineData("type='image/png'", "Foreign")]
    public void The_type_says_how_a_text_is_meant(string attributes, string expected) =>
        Assert.Equal(expected, AtomReader.Form(attributes, TextForm.Plain).ToString());

    [Theory]
    [InlineData("rel='self'", -1)]
    [InlineData("rel='enclosure'", -1)]
    [InlineData("", 0)]
    [InlineData("rel='alternate' type='text/html'", 0)]
    [InlineData("rel='alternate' type='application/pdf'", 2)]
    public void The_relation_says_where_a_link_leads(string attributes, int expected) => Assert.Equal(expected, AtomReader.LinkRank(attributes));
}
