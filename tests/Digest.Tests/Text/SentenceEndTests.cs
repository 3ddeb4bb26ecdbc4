using Digest.Text;

namespace Digest.Tests.Text;

public sealed class SentenceEndTests
{
    [Theory]
    [InlineData("He came etc. and left.", 1)]
    [InlineData("See No. 5 now. Go.", 2)]
    [InlineData("等等……然后他走了。", 2)]
    public void Abbreviations_and_ellipses_are_told_apart_from_ends(string text, int sentences)
    {
        Assert.Equal(sentences, SentenceSplitter.Split(text).Count);
    }
}
