using Digest.Text;

namespace Digest.Tests.Text;

public sealed class CharsetNamesTests
{
    [Theory]
    [InlineData("GB2312", 54936)]
    [InlineData("x-sjis", 932)]
    [InlineData("ISO-8859-1", 1252)]
    [InlineData("windows_1251", 1251)]
    [InlineData("latin1", 1252)]
    [InlineData("UTF8", 65001)]
    public void A_label_is_known_in_any_spelling(string label, int codePage) => Assert.Equal(codePage, CharsetNames.Find(label)?.CodePage);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("utf-7")]
    [InlineData("no-such-charset")]
    public void An_unknown_label_is_none(string? label) => Assert.Null(CharsetNames.Find(label));

    [Fact]
    public void Charsets_that_the_runtime_lacks_come_from_their_tables() => Assert.Equal("қ", CharsetNames.Find("koi8-t")?.GetString([0x80]));
}
