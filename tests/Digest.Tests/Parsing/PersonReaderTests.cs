using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class PersonReaderTests
{
    [Theory]
    [InlineData("<author>Ada</author>", "Ada")]
    [InlineData("<author><email>a@a.example</email><name>Ada</name><uri>https://a.example/</uri></author>", "Ada")]
    [InlineData("<author><email>a@a.example</email></author>", "a@a.example")]
    [InlineData("<author>by <a href='x'>Ada</a></author>", "by Ada")]
    [InlineData("<author/>", null)]
    public void A_person_is_a_name_before_an_address(string text, string? expected)
    {
        var scanner = new XmlScanner(text.AsMemory());
        scanner.Read();

        var person = new PersonReader(scanner, new ElementContents(scanner, new OpenElements(text.AsMemory(), new Uri("https://a.example/")), new FaultLog()), new TitleText()).Read();

        Assert.Equal(expected, person);
    }
}
