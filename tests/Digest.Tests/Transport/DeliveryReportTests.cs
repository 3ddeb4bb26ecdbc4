using Digest.Transport;

namespace Digest.Tests.Transport;

public sealed class DeliveryReportTests
{
    [Theory]
    [InlineData("failed", "5.1.1", true, true)]
    [InlineData("failed", "5.2.1", true, true)]
    [InlineData("failed", "5.2.2", true, false)]
    [InlineData("failed", "5.7.1", true, false)]
    [InlineData("delayed", "5.1.1", false, false)]
    [InlineData("delivered", "2.0.0", false, false)]
    public void Only_a_failure_of_the_address_itself_is_hard(string action, string status, bool failure, bool hard)
    {
        var report = new DeliveryReport("r1@news.example", action, status, null);

        Assert.Equal((failure, hard), (report.IsFailure, report.IsHard));
    }
}
