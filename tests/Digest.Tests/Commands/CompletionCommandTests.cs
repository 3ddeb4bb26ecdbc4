using Digest.App;
using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class CompletionCommandTests
{
    [Theory]
    [InlineData("bash", "complete -o default -F _digest digest")]
    [InlineData("zsh", "#compdef digest")]
    public async Task A_shell_gets_its_script(string shell, string line)
    {
        using var run = new ProgramRun();

        var (code, output, _) = await run.RunAsync("completion", shell);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(line, output, StringComparison.Ordinal);
    }
}
