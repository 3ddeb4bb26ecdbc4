using System.CommandLine;
using Digest.App.Commands;

namespace Digest.Tests.Commands;

public sealed class CommandTreeTests
{
    [Fact]
    public void Every_command_and_option_says_what_it_is_for()
    {
        var silent = All(CommandTree.Build()).SelectMany(command => command.Options.Where(option => option is not System.CommandLine.Help.HelpOption and not VersionOption).Cast<Symbol>().Concat(command.Arguments).Append(command))
            .Where(symbol => string.IsNullOrWhiteSpace(symbol.Description))
            .Select(symbol => symbol.Name);

        Assert.Empty(silent);
    }

    [Fact]
    public void No_two_commands_of_one_parent_share_a_name()
    {
        Assert.All(All(CommandTree.Build()), command => Assert.Equal(command.Subcommands.Count, command.Subcommands.DistinctBy(sub => sub.Name).Count()));
    }

    [Theory]
    [InlineData("--now")]
    [InlineData("--data")]
    [InlineData("--feeds")]
    [InlineData("--set")]
    public void The_global_options_stand_after_any_command(string option)
    {
        Assert.Empty(CommandTree.Build().Parse(["issues", "list", option, "x=y"]).Errors);
    }

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);
}
