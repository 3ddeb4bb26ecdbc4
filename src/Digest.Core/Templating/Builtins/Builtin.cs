using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>A function of the language itself.</summary>
internal sealed class Builtin(IReadOnlyList<Parameter> parameters, Surplus surplus, Func<Invocation, object?> body) : IFunction
{
    public IReadOnlyList<Parameter> Parameters => parameters;

    public int Required { get; } = parameters.Count(p => !p.IsOptional);

    public Surplus Surplus => surplus;

    public object? Invoke(Invocation invocation) => body(invocation);
}
