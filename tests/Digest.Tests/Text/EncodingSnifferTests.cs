using System.Text;
using Digest.Text;

namespace Digest.Tests.Text;

public sealed class EncodingSnifferTests
{
    private const string Hans = "国家网信办公布新一轮生成式人工智能服务备案名单，共有五家企业";

    [Theory]
    [InlineData("gb18030", "gbk", null)]
    [InlineData("gb18030", "utf-8", null)]
    [InlineData("gb18030", null, null)]
    [InlineData("gb18030", null, "text/xml; charset=GBK")]
    [InlineData("gb18030", null, "text/xml; charset=iso-8859-1")]
    [InlineData("utf-8", "gbk", null)]
    [InlineData("utf-8", null, "text/xml; charset=gb2312")]
    [InlineData("utf-16", "utf-8", null)]
    public void The_bytes_decide_where_header_and_declaration_are_wrong(string real, string? declared, string? contentType)
    {
        var text = declared is null ? $"<rss>{Hans}</rss>" : $"<?xml version='1.0' encoding='{declared}'?><rss>{Hans}</rss>";

        var decoded = EncodingSniffer.Decode(Bytes(real, text), contentType);

        Assert.Contains(Hans, decoded.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("big5", "國家公布新一輪人工智慧服務名單，共有五家企業")]
    [InlineData("euc-jp", "ゲームを楽しむお正月の日本")]
    [InlineData("shift_jis", "ゲームを楽しむお正月の日本")]
    [InlineData("euc-kr", "인공지능 모델은 새로운 시대를 여는 것으로 보인다")]
    [InlineData("gb18030", "人工智能模型发布")]
    [InlineData("windows-1255", "מודל חדש של בינה מלאכותית יצא היום לשוק")]
    [InlineData("tis-620", "ปัญญาประดิษฐ์รุ่นใหม่เปิดตัวแล้ววันนี้ในกรุงเทพ")]
    [InlineData("koi8-r", "Как пережить новогоднюю ночь и не устать")]
    [InlineData("windows-1251", "Как пережить новогоднюю ночь и не устать")]
    [InlineData("windows-1252", "Où est le café déjà fermé ?")]
    public void A_charset_that_nobody_declares_is_told_by_its_text(string charset, string text) =>
        Assert.Equal($"<rss>{text}</rss>", EncodingSniffer.Decode(Bytes(charset, $"<rss>{text}</rss>"), null).Text);

    [Fact]
    public void A_few_broken_bytes_do_not_make_it_another_charset()
    {
        byte[] body = [.. Encoding.UTF8.GetBytes($"<rss>{Hans}"), 0xFF, 0xFE, 0xC3, .. Encoding.UTF8.GetBytes("</rss>")];

        var decoded = EncodingSniffer.Decode(body, null);

        Assert.Contains(Hans, decoded.Text, StringComparison.Ordinal);
        Assert.NotEmpty(decoded.Faults);
    }

    [Fact]
    public void A_claim_that_the_bytes_contradict_is_a_fault()
    {
        var decoded = EncodingSniffer.Decode(Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='gbk'?>{Hans}"), null);

        Assert.Equal("utf-8", decoded.Charset);
        Assert.Contains("gbk", Assert.Single(decoded.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meta_element_behind_a_long_head_is_found()
    {
        var decoded = EncodingSniffer.Decode(Bytes("gb18030", $"<!--{new string('x', 3000)}--><meta charset='gbk'>短"), "text/html");

        Assert.EndsWith("短", decoded.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cp037", "<?xml version='1.0' encoding='ebcdic-cp-us'?><rss>text</rss>")]
    [InlineData("iso-2022-jp", "<?xml version='1.0' encoding='iso-2022-jp'?><rss>日本</rss>")]
    public void Charsets_that_only_their_name_tells_are_read(string charset, string text) => Assert.Equal(text, EncodingSniffer.Decode(Bytes(charset, text), null).Text);

    private static byte[] Bytes(string charset, string text)
    {
        var encoding = CharsetNames.Find(charset) ?? throw new ArgumentException($"There is no charset {charset}.", nameof(charset));
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}
