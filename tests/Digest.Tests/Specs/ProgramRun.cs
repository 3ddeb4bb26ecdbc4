using Digest.App.Commands;
using Digest.Tests.Support;

namespace Digest.Tests.Specs;

/// <summary>The program run as a user runs it, in this process; what it says is kept.</summary>
public sealed class ProgramRun
{
    /// <summary>The exit code.</summary>
    public required int Code { get; init; }

    /// <summary>Standard output and standard error, in one.</summary>
    public required string Said { get; init; }

    /// <summary>Runs the command line.</summary>
    public static async Task<ProgramRun> OfAsync(params string[] arguments)
    {
        var said = new StringWriter();
        var code = await ConsoleCapture.IntoAsync(said, said, () => CommandTree.Build().Parse(arguments).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken));
        return new ProgramRun { Code = code, Said = said.ToString() };
    }
}
