using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class SmtpReplyTests
{
    [Theory]
    [InlineData("5.1.1 no such user", "5.1.1")]
    [InlineData("4.7.0", "4.7.0")]
    [InlineData("see 5.1.1", null)]
    [InlineData("5.1.1.2 is an address", null)]
    public void The_status_stands_first_or_not_at_all(string text, string? status) => Assert.Equal(status, new SmtpReply(550, [text]).Status);

    [Fact]
    public void The_readers_address_can_be_left_out() =>
        Assert.Equal("550 <reader>: gone", new SmtpReply(550, ["<Ann@Reader.example>: gone"]).Without("ann@reader.example").ToString());
}
