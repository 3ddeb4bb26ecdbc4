using System.Text;
using Digest.Text;

namespace Digest.Tests.Text;

public sealed class Utf8EvidenceTests
{
    [Fact]
    public void A_few_breaks_do_not_outweigh_the_whole_sequences()
    {
        Assert.True(Utf8Evidence.IsMostlyUtf8([.. Encoding.UTF8.GetBytes("大模型"), 0xFF, 0xC3]));
        Assert.False(Utf8Evidence.IsMostlyUtf8(CharsetNames.Find("gbk")?.GetBytes("国家网信办公布备案名单") ?? []));
    }

    [Fact]
    public void Pairs_alone_might_be_another_charset()
    {
        Assert.True(Utf8Evidence.HasOnlyPairs(Encoding.UTF8.GetBytes("déjà")));
        Assert.False(Utf8Evidence.HasOnlyPairs(Encoding.UTF8.GetBytes("大")));
    }
}
