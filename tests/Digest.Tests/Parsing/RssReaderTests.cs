using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class RssReaderTests
{
    [Theory]
    [InlineData("ada@a.example (Ada)", "Ada")]
    [InlineData("Ada <ada@a.example>", "Ada")]
    [InlineData("ada@a.example", "ada@a.example")]
    [InlineData("Ada (Paris)", "Ada (Paris)")]
    public void The_name_of_a_mailbox_is_the_person(string person, string expected) => Assert.Equal(expected, RssReader.NameOf(person).ToString());

    [Theory]
    [InlineData("", "https://a.example/1", true)]
    [InlineData("isPermaLink='false'", "https://a.example/1", false)]
    [InlineData("isPermaLink='true'", "1", false)]
    public void A_guid_is_a_permalink_when_it_may_be(string attributes, string text, bool expected) => Assert.Equal(expected, RssReader.IsPermalink(attributes, text));
}
