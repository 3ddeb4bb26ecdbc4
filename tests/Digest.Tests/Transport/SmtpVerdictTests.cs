using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class SmtpVerdictTests
{
    [Theory]
    [InlineData("RCPT", 550, "5.1.1 no such user", typeof(SendResult.Rejected))]
    [InlineData("RCPT", 550, "5.1.1 no such user, try again with another", typeof(SendResult.Rejected))]
    [InlineData("RCPT", 550, "5.7.1 not from you", typeof(SendResult.Rejected))]
    [InlineData("RCPT", 552, "5.2.2 mailbox full", typeof(SendResult.Rejected))]
    [InlineData("RCPT", 450, "4.7.1 greylisted", typeof(SendResult.Deferred))]
    [InlineData("RCPT", 550, "Domain frequency limited", typeof(SendResult.Deferred))]
    [InlineData("the final dot", 550, "Mailbox unavailable or access denied", typeof(SendResult.Deferred))]
    [InlineData("the final dot", 550, "5.7.1 Too many messages", typeof(SendResult.Deferred))]
    [InlineData("the final dot", 552, "5.3.4 too big", typeof(SendResult.Stopped))]
    [InlineData("the final dot", 554, "5.7.1 spam", typeof(SendResult.Rejected))]
    [InlineData("MAIL", 530, "5.7.57 Client not authenticated to send mail", typeof(SendResult.Stopped))]
    [InlineData("MAIL", 550, "5.7.30 Basic authentication is not supported for Client Submission", typeof(SendResult.Stopped))]
    [InlineData("MAIL", 553, "5.7.1 sender not owned", typeof(SendResult.Stopped))]
    [InlineData("MAIL", 535, "5.7.8 bad credentials", typeof(SendResult.Stopped))]
    [InlineData("the final dot", 250, "2.0.0 queued", typeof(SendResult.Accepted))]
    public void Each_answer_has_its_class(string step, int code, string text, Type expected) =>
        Assert.IsType(expected, SmtpVerdict.Of(new SmtpReply(code, [text]), Step(step)));

    [Fact]
    public void A_goodbye_counts_as_no_try() =>
        Assert.Equal(new SendResult.Deferred("421 4.7.0 too many messages in this session") { CountsAsTry = false }, SmtpVerdict.Of(new SmtpReply(421, ["4.7.0 too many messages in this session"]), SmtpStep.Sender));

    private static SmtpStep Step(string name) => name switch
    {
        "MAIL" => SmtpStep.Sender,
        "RCPT" => SmtpStep.Recipient,
        _ => SmtpStep.Dot,
    };
}
