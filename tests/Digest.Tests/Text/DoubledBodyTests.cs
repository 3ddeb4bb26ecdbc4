using Digest.Text;

namespace Digest.Tests.Text;

public sealed class DoubledBodyTests
{
    [Fact]
    public void A_short_refrain_is_no_copy()
    {
        const string text = "这一句话要说两遍才行。\n中间还有别的话。\n这一句话要说两遍才行。";

        Assert.Same(text, ChineseRepair.Clean(text).Text);
    }
}
