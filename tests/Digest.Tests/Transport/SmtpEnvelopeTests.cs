using System.Buffers;
using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class SmtpEnvelopeTests
{
    private static readonly SmtpFeatures All = new() { EightBit = true, Utf8Addresses = true, Sizes = true };

    [Fact]
    public void What_the_message_needs_is_announced()
    {
        var (envelope, _) = SmtpEnvelope.Of(Message("读者@reader.example"), All);

        Assert.Equal("MAIL FROM:<digest@digest.example> SIZE=5 BODY=8BITMIME SMTPUTF8\r\n", envelope?.Mail);
        Assert.Equal("RCPT TO:<读者@reader.example>\r\n", envelope?.Rcpt);
    }

    [Fact]
    public void A_server_without_SMTPUTF8_cannot_take_a_Chinese_address_and_that_is_said()
    {
        var (_, refusal) = SmtpEnvelope.Of(Message("读者@reader.example"), All with { Utf8Addresses = false });

        Assert.Contains("SMTPUTF8", Assert.IsType<SendResult.Rejected>(refusal).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sender_that_is_no_address_blames_no_reader() =>
        Assert.IsType<SendResult.Stopped>(SmtpEnvelope.Of(Message("r@reader.example") with { Sender = "digest" }, All).Refusal);

    private static MailMessage Message(string recipient) => new("digest@digest.example", recipient, new ReadOnlySequence<byte>("读\r\n"u8.ToArray()));
}
