using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class DemoCommandTests
{
    [Theory]
    [InlineData("Issue:FullStories=99", "Issue:FullStories")]
    [InlineData("Issue:FullStories", "has no value")]
    public async Task A_wrong_option_is_named_and_nothing_is_written(string option, string named)
    {
        using var program = new ProgramRun();
        var folder = Path.Combine(program.Folder, "out");

        var run = await program.RunAsync("demo", "--once", "--out", folder, "--set", option);

        Assert.Equal(2, run.Code);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }
}
