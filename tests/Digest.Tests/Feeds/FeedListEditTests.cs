using System.Text;
using Digest.Feeds;

namespace Digest.Tests.Feeds;

public sealed class FeedListEditTests
{
    private const string Element = """{ "url": "https://new.example/" }""";

    [Theory]
    [InlineData("{\"feeds\":[]}")]
    [InlineData("{\"feeds\":[ ]}")]
    [InlineData("{\n  \"feeds\": []\n}\n")]
    [InlineData("{\n  \"feeds\": [\n  ]\n}\n")]
    [InlineData("{\n  \"feeds\": [\n\n\n  ]\n}\n")]
    [InlineData("{\n  \"feeds\": [ // none yet\n  ]\n}\n")]
    [InlineData("{\n  \"feeds\": [\n    // none yet\n    /* at all */\n  ]\n}\n")]
    [InlineData("{\n  \"feeds\": [\n    {\"a\":1}\n  ]\n}\n")]
    [InlineData("{\n  \"feeds\": [\n    {\"a\":1},\n  ]\n}\n")]
    [InlineData("{\n  \"feeds\": [\n    {\"a\":1},   // one, two\n    {\"b\":2}  /* x */ // y  \n    // more\n  ]\n}\n")]
    [InlineData("{\n  \"feeds\": [\n    {\"a\":1},\n    {\"b\":2} /* x */ , // y\n  ]\n}\n")]
    [InlineData("{\n  \"feeds\": [{\"a\":1}]\n}")]
    [InlineData("{\n  \"feeds\": [{\"a\":1},]\n}")]
    [InlineData("{\n  \"feeds\": [ {\"a\":1} , {\"b\":2} ]\n}")]
    [InlineData("{\n  \"feeds\": [{\"a\":1} // end\n]}")]
    [InlineData("{\n  \"feeds\": [{\"a\":1}, // end\n]}")]
    [InlineData("{\r\n\t\"feeds\": [\r\n\t\t{\"a\":1},\r\n\r\n\t\t{\"b\":\r\n2}\r\n\t]\r\n}")]
    [InlineData("{\n  \"feeds\": [\n    {\"a\":1}, {\"b\":2}\n    , {\"c\":3}\n  ]\n}")]
    [InlineData("{\n  \"feeds\": [\n    {\"a\":1} ]}")]
    [InlineData("{\n  \"feeds\": [\n    {\"a\":1} /* c */ ]}")]
    public void Adding_and_removing_gives_the_same_bytes(string text)
    {
        var before = Encoding.UTF8.GetBytes(text);

        var added = FeedListEdit.Add(before, Array(before), Element);
        var array = Array(added);
        var after = FeedListEdit.Remove(added, array, array.Items.Count - 1);

        Assert.Equal(Array(before).Items.Count + 1, array.Items.Count);
        Assert.Equal(text, Encoding.UTF8.GetString(after));
    }

    [Fact]
    public void A_new_element_takes_a_line_of_its_own_with_the_margin_of_the_last()
    {
        var text = "{ \"feeds\": [\n      {\"a\":1} // why\n] }"u8.ToArray();

        var added = FeedListEdit.Add(text, Array(text), Element);

        Assert.Equal($"{{ \"feeds\": [\n      {{\"a\":1}}, // why\n      {Element}\n] }}", Encoding.UTF8.GetString(added));
    }

    [Theory]
    [InlineData(0, "[\n  {\"b\":2},\n  {\"c\":3}\n]")]
    [InlineData(1, "[\n  {\"a\":1}, // one\n  {\"c\":3}\n]")]
    [InlineData(2, "[\n  {\"a\":1}, // one\n  {\"b\":2}\n]")]
    public void Removing_takes_line_comma_and_comment_along(int index, string expected)
    {
        var text = "[\n  {\"a\":1}, // one\n  {\"b\":2},\n  {\"c\":3}\n]"u8.ToArray();

        var removed = FeedListEdit.Remove(text, PlacedJsonReader.Read(text), index);

        Assert.Equal(expected, Encoding.UTF8.GetString(removed));
    }

    private static PlacedValue Array(byte[] text) => PlacedJsonReader.Read(text)["feeds"] ?? throw new InvalidOperationException("no feeds");
}
