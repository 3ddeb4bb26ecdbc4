using Digest.App.Commands;

namespace Digest.Tests.Support;

/// <summary>Runs the program's commands in a folder of its own, within this process, and takes what they print.</summary>
public sealed class ProgramRun : IDisposable
{
    // The console belongs to the process, so that runs take turns.
    private static readonly SemaphoreSlim Turn = new(1);

    public string Folder { get; } = Directory.CreateTempSubdirectory("digest-").FullName;

    /// <summary>Runs one command with the folder's list, database and options.</summary>
    public async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        await Turn.WaitAsync();
        var (output, error) = (Console.Out, Console.Error);
        try
        {
            using var said = new StringWriter();
            using var complained = new StringWriter();
            Console.SetOut(said);
            Console.SetError(complained);
            var code = await CommandTree.Build().Parse([.. arguments, "--data", Folder, "--feeds", Path.Combine(Folder, "feeds.json")]).InvokeAsync();
            return (code, said.ToString(), complained.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
            Turn.Release();
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
