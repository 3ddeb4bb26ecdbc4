using Digest.Text;

namespace Digest.Tests.Text;

public sealed class TokenHashTests
{
    [Fact]
    public void A_token_hashes_alike_on_every_run()
    {
        Assert.Equal(TokenHash.Of("qwen"), TokenHash.Of("qwen"));
        Assert.NotEqual(TokenHash.Of("qwen"), TokenHash.Of("qwen3"));
    }
}
