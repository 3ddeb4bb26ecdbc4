using Digest.App.Desk;

namespace Digest.Tests.Desk;

public sealed class DeskPasswordTests
{
    [Fact]
    public void A_password_fits_its_own_hash_alone()
    {
        var hash = DeskPassword.Hash("correct horse");

        Assert.True(DeskPassword.Fits("correct horse", hash));
        Assert.False(DeskPassword.Fits("Correct horse", hash));
    }

    [Theory]
    [InlineData("")]
    [InlineData("correct horse")]
    [InlineData("pbkdf2-sha256$99999999999$AAAA$AAAA")]
    [InlineData("pbkdf2-sha256$1$not base64$AAAA")]
    public void A_text_that_is_no_hash_fits_nothing(string hash) => Assert.False(DeskPassword.Fits("correct horse", hash));
}
