using System.CommandLine;
using Digest.App.Desk;

namespace Digest.App.Commands;

/// <summary><c>digest desk-password</c>: the hash that lets the desk be opened from elsewhere.</summary>
public static class DeskPasswordCommand
{
    private const int Shortest = 10;

    /// <summary>The command; the password comes by standard input, so that it stands in no history and no list of processes.</summary>
    public static Command Build()
    {
        var command = new Command("desk-password", "Read a password from standard input and print the hash for Desk:PasswordHash.\n\nExample: digest desk-password < password.txt");
        command.SetAction(_ => Print(Console.In, Console.Out, Console.Error));
        return command;
    }

    private static int Print(TextReader input, TextWriter output, TextWriter error)
    {
        if (!Console.IsInputRedirected) error.WriteLine("Type the password and press Enter:");
        if (input.ReadLine() is not { Length: >= Shortest } password)
        {
            error.WriteLine($"A password has at least {Shortest} characters. Give it on standard input.");
            return ExitCode.WrongUse;
        }

        output.WriteLine($"Desk__PasswordHash='{DeskPassword.Hash(password)}'");
        return ExitCode.Done;
    }
}
