using Digest.Stories;

namespace Digest.Tests.Stories;

public sealed class StopWordsTests
{
    [Fact]
    public void Words_that_name_nothing_are_stop_words()
    {
        Assert.True(StopWords.Contains("the"));
        Assert.False(StopWords.Contains("model"));
    }
}
