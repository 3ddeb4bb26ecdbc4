using System.CommandLine;
using Digest.App;
using Digest.App.Commands;

var command = CommandTree.Build().Parse(args);
if (command.Errors.Count > 0)
{
    foreach (var error in command.Errors) Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("Add --help to see how it is meant.");
    return ExitCode.WrongUse;
}

// SIGTERM: the message in hand has ten seconds, and the ledger what it needs to note it.
return await command.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(14) });
