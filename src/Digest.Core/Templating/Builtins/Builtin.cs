using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>A function of the language itself.</summary>
internal sealed class Builtin(IReadOnlyList<Parameter> parameters, Surplus surplus, Func<Invocation, object?> body) : Function
{
    public override IReadOnlyList<Parameter> Parameters => parameters;

    public override int Required { get; } = parameters.Count(p => !p.IsOptional);

    public override Surplus Surplus => surplus;

    public override object? Invoke(Invocation invocation) => body(invocation);
}
