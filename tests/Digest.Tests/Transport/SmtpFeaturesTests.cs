using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class SmtpFeaturesTests
{
    [Fact]
    public void Features_are_read_in_any_case_and_the_first_line_is_a_name()
    {
        var features = SmtpFeatures.Of(new SmtpReply(250, ["PIPELINING.example", "size 1000", "Auth plain LOGIN", "AUTH=LOGIN XOAUTH2", "smtputf8"]));

        Assert.Equal((1000L, true, true, false), (features.LargestMessage, features.Sizes, features.Utf8Addresses, features.Pipelining));
        Assert.Equal(["PLAIN", "LOGIN", "XOAUTH2"], features.Logins);
    }

    [Theory]
    [InlineData("SIZE")]
    [InlineData("SIZE 0")]
    [InlineData("SIZE much")]
    public void A_size_without_a_figure_sets_no_limit(string line) => Assert.Null(SmtpFeatures.Of(new SmtpReply(250, ["mail.example", line])).LargestMessage);
}
