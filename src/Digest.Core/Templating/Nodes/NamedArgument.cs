using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary><c>name: value</c> in a call, or a bare <c>name</c> as an option of a loop.</summary>
internal sealed class NamedArgument(Span span, string name, Expression? value) : Expression(span)
{
    public string Name => name;

    public Expression? Value => value;

    public override object? Evaluate(Evaluator evaluator) => value is null ? Values.Boxed.True : value.Evaluate(evaluator);
}
