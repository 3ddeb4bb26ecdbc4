using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class ScramSha256Tests
{
    [Theory]
    [InlineData("r=other,s=AAAA,i=4096")]
    [InlineData("r=nonce1,s=AAAA,i=99999999")]
    [InlineData("r=nonce1,s=AAAA,i=-1")]
    [InlineData("r=nonce1,i=4096")]
    [InlineData("r=nonce1,s=*,i=4096")]
    [InlineData("")]
    public void A_challenge_against_the_rules_ends_the_login(string challenge) =>
        Assert.Throws<IOException>(() => new ScramSha256("user", "pencil", "nonce").FinalMessage(challenge));

    [Fact]
    public void A_name_with_the_signs_of_the_protocol_is_escaped() => Assert.Equal("n,,n=a=2Cb=3Dc,r=nonce", new ScramSha256("a,b=c", "pencil", "nonce").FirstMessage());

    [Fact]
    public void A_wrong_proof_is_not_believed()
    {
        var scram = new ScramSha256("user", "pencil", "nonce");
        scram.FinalMessage("r=nonce1,s=AAAA,i=4096");

        Assert.False(scram.Proves("v=AAAA"));
    }
}
