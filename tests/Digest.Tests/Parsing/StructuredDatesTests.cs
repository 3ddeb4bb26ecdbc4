using AngleSharp.Html.Parser;
using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class StructuredDatesTests
{
    [Fact]
    public void Broken_data_is_passed_over_and_whole_data_read()
    {
        var document = new HtmlParser().ParseDocument("""<script type="application/ld+json">{"a":</script><script type="application/ld+json">[{"mainEntityOfPage":{"@id":"/x"},"datePublished":"2026-06-01"}]</script>""");

        Assert.Equal("https://a.example/x", Assert.Single(StructuredDates.Of(document, new Uri("https://a.example/"))).Key);
    }
}
