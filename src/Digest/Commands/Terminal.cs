using Spectre.Console;
using Spectre.Console.Rendering;

namespace Digest.App.Commands;

/// <summary>Writes tables to standard output as it is now, plain where it is no terminal.</summary>
public static class Terminal
{
    /// <summary>Writes one table or text.</summary>
    public static void Write(IRenderable shown)
    {
        var output = new AnsiConsoleOutput(Console.Out);
        AnsiConsole.Create(new AnsiConsoleSettings { Out = output, Ansi = output.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No }).Write(shown);
    }
}
