using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class FormatNameTests
{
    [Theory]
    [InlineData("rss", "version='0.92'", "rss092")]
    [InlineData("rss", "version=\"2.0\"", "rss20")]
    [InlineData("rdf:RDF", "xmlns='http://purl.org/rss/1.0/'", "rss10")]
    [InlineData("feed", "xmlns='http://www.w3.org/2005/Atom'", "atom10")]
    [InlineData("feed", "version='0.3'", "atom03")]
    [InlineData("CHANNEL", "", "cdf")]
    public void A_format_has_its_usual_name(string root, string attributes, string expected) => Assert.Equal(expected, FormatName.Of(root, attributes));
}
