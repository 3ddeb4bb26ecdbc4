using Digest.App.Commands;

namespace Digest.Tests.Support;

/// <summary>Runs the program's commands in a folder of its own, within this process, and takes what they print.</summary>
public sealed class ProgramRun : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("digest-").FullName;

    /// <summary>Runs one command with the folder's list, database and options.</summary>
    public async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var (said, complained) = (new StringWriter(), new StringWriter());
        var code = await ConsoleCapture.IntoAsync(said, complained, () =>
            CommandTree.Build().Parse([.. arguments, "--data", Folder, "--feeds", Path.Combine(Folder, "feeds.json")]).InvokeAsync());
        return (code, said.ToString(), complained.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
