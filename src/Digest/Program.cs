using Digest.App.Commands;

return await CommandTree.Build().Parse(args).InvokeAsync();
