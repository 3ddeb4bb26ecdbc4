using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class SentenceReaderTests
{
    [Fact]
    public void A_text_without_capitals_is_cut_at_its_stops()
    {
        Assert.Equal(["the lab opened it.", "it is free."], SentenceReader.Read("the lab opened it. it is free."));
    }

    [Fact]
    public void Chinese_is_cut_at_its_own_marks() => Assert.Equal(2, SentenceReader.Read("模型开放。许可证允许商用。").Count);
}
