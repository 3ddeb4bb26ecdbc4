using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class RunCommandTests
{
    [Theory]
    [InlineData("{ \"feeds\": [", "feeds.json:1:")]
    [InlineData("{ \"feeds\": [ { \"title\": \"A\" } ] }", "url")]
    public async Task The_worker_does_not_start_on_a_list_that_it_cannot_read(string list, string named)
    {
        using var program = new ProgramRun();
        await File.WriteAllTextAsync(Path.Combine(program.Folder, "feeds.json"), list, TestContext.Current.CancellationToken);

        var run = await program.RunAsync("run", "--pid-file", Path.Combine(program.Folder, "pid"));

        Assert.Equal(2, run.Code);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(program.Folder, "pid")));
    }
}
