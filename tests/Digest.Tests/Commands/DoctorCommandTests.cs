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

    [Fact]
    public async Task A_mail_server_that_does_not_answer_is_told_with_its_options()
    {
        using var run = new ProgramRun();

        var (code, output, _) = await run.RunAsync("doctor", "--set", "Transport:Kind=smtp", "--set", "Transport:Host=127.0.0.1", "--set", "Transport:Port=1", "--set", "Transport:From=me@news.test");

        Assert.Equal(ExitCode.DoneWithFailures, code);
        Assert.Contains("wrong  mail", output, StringComparison.Ordinal);
        Assert.Contains("No session with 127.0.0.1:1", output, StringComparison.Ordinal);
    }
}
