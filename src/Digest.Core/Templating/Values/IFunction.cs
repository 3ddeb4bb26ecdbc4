namespace Digest.Templating.Values;

/// <summary>Something a template can call: a builtin or a function of its own.</summary>
internal interface IFunction
{
    IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>How many arguments must be given.</summary>
    int Required { get; }

    /// <summary>What happens to arguments beyond the parameters.</summary>
    Surplus Surplus { get; }

    object? Invoke(Invocation invocation);
}
