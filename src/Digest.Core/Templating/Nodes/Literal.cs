using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary>A value written in the template.</summary>
internal sealed class Literal(Span span, object? value) : Expression(span)
{
    public object? Value => value;

    public override Construct Construct => Construct.Literal;

    public override object? Evaluate(Evaluator evaluator) => value;
}
