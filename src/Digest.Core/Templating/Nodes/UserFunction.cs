using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary>A function written in a template. Without declared parameters it sees its arguments as <c>$</c>, <c>$0</c>, <c>$1</c> and so on.</summary>
internal sealed class UserFunction(Span span, IReadOnlyList<Parameter>? parameters, Surplus surplus) : Function
{
    private readonly IReadOnlyList<Parameter> declared = parameters ?? [];
    private readonly int required = parameters?.Count(p => !p.IsOptional) ?? 0;

    public Span Span => span;

    public Block? Body { get; set; }

    /// <summary>The whole body of a function declared as <c>f(x) = …</c>.</summary>
    public Expression? Value { get; set; }

    /// <summary>The local name of a function declared as <c>func $name</c>, so that it may call itself.</summary>
    public Variable? OwnName { get; set; }

    public override IReadOnlyList<Parameter> Parameters => declared;

    public override int Required => required;

    public override Surplus Surplus => parameters is null ? Surplus.Passed : surplus;

    public override object? Invoke(Invocation invocation)
    {
        var evaluator = invocation.Evaluator;
        var scopes = evaluator.Scopes;
        var wrapped = evaluator.Calls.TakeWrapped();
        var outer = scopes.EnterFunction(this, invocation.Arguments, wrapped);
        try
        {
            OwnName?.Assign(evaluator, this);
            if (Value is not null)
                return Value.Evaluate(evaluator);

            Body?.Execute(evaluator);
            return evaluator.TakeReturned();
        }
        finally
        {
            scopes.LeaveFunction(this, outer);
        }
    }
}
