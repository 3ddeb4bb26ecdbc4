using System.CommandLine;
using Digest.App.Commands;

// SIGTERM: the message in hand has ten seconds, and the ledger what it needs to note it.
return await CommandTree.Build().Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(14) });
