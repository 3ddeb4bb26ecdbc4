using System.CommandLine;

namespace Digest.App.Commands;

/// <summary><c>digest completion</c>: the script that lets a shell complete commands and options.</summary>
public static class CompletionCommand
{
    private const string Bash = """
        _digest() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(digest "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _digest digest
        """;

    private const string Zsh = """
        #compdef digest
        _digest() {
          local -a found
          found=("${(@f)$(digest "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -- $found
        }
        compdef _digest digest
        """;

    /// <summary>The command with its argument.</summary>
    public static Command Build()
    {
        var shell = new Argument<string>("SHELL") { Description = "bash or zsh" }.AcceptOnlyFromAmong("bash", "zsh");
        var command = new Command("completion", "Print the completion script of a shell.\n\nExample: source <(digest completion bash)") { shell };
        command.SetAction(parsed =>
        {
            Console.Out.WriteLine(parsed.GetRequiredValue(shell) == "zsh" ? Zsh : Bash);
            return ExitCode.Done;
        });
        return command;
    }
}
