namespace Digest.Templating.Values;

/// <summary>Something a template can call: a builtin or a function of its own.</summary>
internal abstract class Function
{
    public abstract IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>How many arguments must be given.</summary>
    public abstract int Required { get; }

    /// <summary>What happens to arguments beyond the parameters.</summary>
    public abstract Surplus Surplus { get; }

    public abstract object? Invoke(Invocation invocation);
}
