using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class AttributeEnumeratorTests
{
    [Theory]
    [InlineData(" a=\"1\" b='2'", "a=1 b=2")]
    [InlineData(" a=1 b c = 3 /", "a=1 b= c=3")]
    [InlineData(" a=\"x'y\"b=\"2", "a=x'y b=2")]
    public void Attributes_are_read_quoted_or_not(string attributes, string expected)
    {
        var each = new AttributeEnumerator(attributes);
        var found = new List<string>();

        while (each.MoveNext()) found.Add($"{each.Name}={each.Value}");

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public void A_value_is_found_in_any_case() => Assert.Equal("x", AttributeEnumerator.Find(" Href=x", "href").ToString());
}
