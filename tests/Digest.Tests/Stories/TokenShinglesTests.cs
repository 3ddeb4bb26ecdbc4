using Digest.Stories;

namespace Digest.Tests.Stories;

public sealed class TokenShinglesTests
{
    [Fact]
    public void Case_and_punctuation_do_not_count()
    {
        Assert.Equal(TokenShingles.Of("The lab, today: opened it"), TokenShingles.Of("the lab today opened IT"));
    }

    [Fact]
    public void Each_run_of_three_tokens_is_one_shingle_once()
    {
        Assert.Equal(3, TokenShingles.Of("a b c a b c").Length);
        Assert.Equal(2, TokenShingles.Of("新模型上").Length);
    }
}
