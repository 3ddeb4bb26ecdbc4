using System.Text.Json;
using Digest.Feeds;

namespace Digest.Tests.Feeds;

public sealed class PlacedJsonReaderTests
{
    [Fact]
    public void Every_value_knows_its_bytes()
    {
        var text = "\uFEFF{ /* x */ \"a\": [1, \"乙\"] }"u8;

        var array = PlacedJsonReader.Read(text)["a"];

        Assert.Equal("[1, \"乙\"]"u8, text[(array?.Start ?? 0)..(array?.End ?? 0)]);
        Assert.Equal(["1", "乙"], array?.Items.Select(item => item.Text ?? ""));
    }

    [Fact]
    public void Nesting_without_end_is_a_fault_and_no_overflow()
    {
        var deep = new string('[', 100_000);

        Assert.ThrowsAny<JsonException>(() => PlacedJsonReader.Read(System.Text.Encoding.ASCII.GetBytes(deep)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{} {}")]
    [InlineData("{\"a\": \"\u0001\"}")]
    public void What_is_no_JSON_is_a_fault(string text)
    {
        Assert.ThrowsAny<JsonException>(() => PlacedJsonReader.Read(System.Text.Encoding.UTF8.GetBytes(text)));
    }
}
