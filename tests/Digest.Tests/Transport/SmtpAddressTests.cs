using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class SmtpAddressTests
{
    [Theory]
    [InlineData("r+news@reader.example", "r+news@reader.example", false)]
    [InlineData("r@例子.example", "r@xn--fsqu00a.example", false)]
    [InlineData("读者@reader.example", "读者@reader.example", true)]
    public void The_domain_goes_in_ASCII(string address, string wire, bool utf8) => Assert.Equal(new SmtpAddress(wire, utf8), SmtpAddress.Of(address));

    [Theory]
    [InlineData("r@reader.example>\r\nRCPT TO:<x@evil.example")]
    [InlineData("r@reader.example\n")]
    [InlineData("a b@reader.example")]
    [InlineData("\"a\\\" b\"@reader.example")]
    [InlineData("r@")]
    [InlineData("@reader.example")]
    [InlineData("reader")]
    public void What_could_end_the_command_early_is_no_address(string address) => Assert.Null(SmtpAddress.Of(address));
}
