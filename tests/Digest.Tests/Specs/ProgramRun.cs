using Digest.App.Commands;

namespace Digest.Tests.Specs;

/// <summary>The program run as a user runs it, in this process; what it says is kept.</summary>
public sealed class ProgramRun
{
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>The exit code.</summary>
    public required int Code { get; init; }

    /// <summary>Standard output and standard error, in one.</summary>
    public required string Said { get; init; }

    /// <summary>Runs the command line; runs wait for each other, since the console is one.</summary>
    public static async Task<ProgramRun> OfAsync(params string[] arguments)
    {
        await OneAtATime.WaitAsync(TestContext.Current.CancellationToken);
        var (output, error) = (Console.Out, Console.Error);
        try
        {
            await using var said = new StringWriter();
            Console.SetOut(said);
            Console.SetError(said);
            var code = await CommandTree.Build().Parse(arguments).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
            return new ProgramRun { Code = code, Said = said.ToString() };
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
            OneAtATime.Release();
        }
    }
}
