namespace Digest.Summaries;

/// <summary>Answers kept between runs, so that a story is paid for once.</summary>
/// <param name="Find">The answer under a key; null when there is none.</param>
/// <param name="Keep">Keeps an answer under a key.</param>
public sealed record AnswerMemory(Func<string, CancellationToken, Task<string?>> Find, Func<string, string, CancellationToken, Task> Keep)
{
    /// <summary>One that keeps nothing.</summary>
    public static AnswerMemory None { get; } = new((_, _) => Task.FromResult<string?>(null), (_, _, _) => Task.CompletedTask);
}
