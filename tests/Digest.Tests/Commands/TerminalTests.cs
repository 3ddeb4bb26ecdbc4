using Digest.App.Commands;
using Digest.Tests.Support;
using Spectre.Console;

namespace Digest.Tests.Commands;

public sealed class TerminalTests
{
    [Fact]
    public async Task Where_there_is_no_terminal_a_table_is_plain()
    {
        var said = await ConsoleCapture.OfAsync(() => Terminal.Write(new Table().AddColumn("feed").AddRow("[red]Outlet[/]")));

        Assert.Contains("Outlet", said, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', said);
    }
}
