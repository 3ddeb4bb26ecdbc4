using Digest.App.Phases;

namespace Digest.Tests.Phases;

public sealed class DispatchReportTests
{
    [Fact]
    public void Two_runs_add_up_and_keep_the_first_problem()
    {
        var first = new DispatchReport(1, 2, 3, 4) { IssueNumber = 7, Problem = "down" };

        var both = DispatchReport.NothingToSend.Plus(first).Plus(new DispatchReport(1, 1, 1, 1) { Problem = "later" });

        Assert.Equal((2, 3, 4, 5, 7, "down"), (both.Sent, both.Deferred, both.Failed, both.Left, both.IssueNumber, both.Problem));
        Assert.False(both.IsSettled);
    }
}
