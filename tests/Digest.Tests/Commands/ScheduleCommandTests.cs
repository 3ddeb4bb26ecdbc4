using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class ScheduleCommandTests
{
    [Fact]
    public async Task Firings_come_one_a_line_with_their_offset()
    {
        using var program = new ProgramRun();

        var (code, output, _) = await program.RunAsync("schedule", "--cron", "0 30 2 ? * SUN", "--zone", "Europe/Berlin", "--from", "2026-03-20T00:00:00+01:00", "--count", "2");

        Assert.Equal(0, code);
        Assert.Equal(["2026-03-22T02:30:00+01:00", "2026-03-29T03:00:00+02:00"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("--cron", "mondays")]
    [InlineData("--zone", "Berlin")]
    [InlineData("--from", "soon")]
    public async Task What_cannot_be_read_is_wrong_use_and_says_what_to_write(string option, string value)
    {
        using var program = new ProgramRun();

        var (code, _, error) = await program.RunAsync("schedule", option, value);

        Assert.Equal(2, code);
        Assert.Contains("Write", error, StringComparison.Ordinal);
    }
}
