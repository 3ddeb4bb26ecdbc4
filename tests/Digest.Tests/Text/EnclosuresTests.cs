using Digest.Text;

namespace Digest.Tests.Text;

public sealed class EnclosuresTests
{
    [Fact]
    public void A_quotation_longer_than_a_sentence_is_cut_within()
    {
        var text = "“" + string.Concat(Enumerable.Repeat("这是其中的一句话。", 40)) + "”";

        Assert.True(SentenceSplitter.Split(text).Count > 30);
    }
}
