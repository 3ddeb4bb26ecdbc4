namespace Digest.App;

/// <summary>What a script learns from the program's end.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, with failures that were listed.</summary>
    public const int DoneWithFailures = 1;

    /// <summary>Wrong use or configuration; nothing was changed.</summary>
    public const int WrongUse = 2;

    public const int NothingToSend = 3;
}
