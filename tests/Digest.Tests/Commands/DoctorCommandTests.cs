using Digest.App;
using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class DoctorCommandTests
{
    [Fact]
    public async Task A_missing_list_of_feeds_is_told_with_its_cure()
    {
        using var run = new ProgramRun();

        var (code, output, _) = await run.RunAsync("doctor");

        Assert.Equal(ExitCode.DoneWithFailures, code);
        Assert.Contains("wrong  feeds", output, StringComparison.Ordinal);
        Assert.Contains("ok     database", output, StringComparison.Ordinal);
        Assert.Contains("digest feeds add", output, StringComparison.Ordinal);
    }
}
