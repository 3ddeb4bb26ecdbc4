using Digest.Text;

namespace Digest.Tests.Text;

public sealed class CharsetEvidenceTests
{
    [Theory]
    [InlineData("gb18030", "这是一段中文")]
    [InlineData("big5", "這是一段中文內容")]
    [InlineData("koi8-r", "это русский текст")]
    public void A_few_words_tell_their_charset(string charset, string text)
    {
        var encoding = CharsetNames.Find(charset);

        Assert.Equal(encoding?.CodePage, CharsetEvidence.Best(encoding?.GetBytes(text) ?? [])?.CodePage);
    }

    [Fact]
    public void Accents_among_plain_letters_tell_nothing() => Assert.Null(CharsetEvidence.Best([0x64, 0xE9, 0x6A, 0xE0, 0x20, 0x66, 0xE9]));
}
