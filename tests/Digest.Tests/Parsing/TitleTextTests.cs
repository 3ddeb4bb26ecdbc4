using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class TitleTextTests
{
    [Theory]
    [InlineData("R&amp;D", "R&D")]
    [InlineData("<b>Bold</b> <script>x</script>title", "Bold title")]
    [InlineData("Vector<T> and a < b", "Vector<T> and a < b")]
    [InlineData("Line<br>break", "Line break")]
    [InlineData("News\r\nBcc: a@b.example", "News Bcc: a@b.example")]
    [InlineData("News&#13;&#10;Bcc: a@b.example", "News Bcc: a@b.example")]
    [InlineData("\u202Efdp.exe\u202C \u2066x\u2069 ze\u200Bro\uFEFF", "fdp.exe x zero")]
    [InlineData("👩‍💻 𠮷", "👩‍💻 𠮷")]
    [InlineData("  \u3000 ", null)]
    public void A_title_is_one_plain_line(string html, string? expected) => Assert.Equal(expected, new TitleText().OfHtml(html));

    [Fact]
    public void The_tags_of_a_plain_title_stay() => Assert.Equal("The <b> & <i> tags", new TitleText().OfReferences("The <b> &amp; <i> tags"));

    [Fact]
    public void A_title_without_end_is_cut_between_characters()
    {
        var title = new TitleText().OfText("a" + string.Concat(Enumerable.Repeat("😀", 1_000_000)));

        Assert.Equal(999, title?.Length);
    }
}
