using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class BackupCommandTests
{
    [Fact]
    public async Task A_copy_is_named_and_holds_everything()
    {
        using var program = new ProgramRun();
        await program.RunAsync("subscribers", "add", "r1@news.example");

        var (code, output, _) = await program.RunAsync("backup", Path.Combine(program.Folder, "copies"));
        var listed = await program.RunAsync("subscribers", "list", "--db", output.Trim());

        Assert.Equal(0, code);
        Assert.Contains("r1@news.example", listed.Output, StringComparison.Ordinal);
    }
}
