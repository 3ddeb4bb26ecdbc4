using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("http://purl.org/dc/elements/1.1/", "creator", "Author")]
    [InlineData("HTTPS://PURL.ORG/RSS/1.0/modules/content", "ENCODED", "Content")]
    [InlineData("http://www.w3.org/2005/Atom", "published", "Published")]
    [InlineData("http://search.yahoo.com/mrss/", "published", "Unknown")]
    public void A_namespace_is_known_however_it_is_spelt(string name, string element, string expected) =>
        Assert.Equal(expected, Vocabulary.OfNamespace(name)?.Meaning(element).Field.ToString());

    [Fact]
    public void A_namespace_that_nobody_knows_has_no_vocabulary()
    {
        Assert.Null(Vocabulary.OfNamespace("urn:other"));
        Assert.Equal(FeedField.Author, Vocabulary.OfPrefix("dc")?.Meaning("creator").Field);
    }
}
