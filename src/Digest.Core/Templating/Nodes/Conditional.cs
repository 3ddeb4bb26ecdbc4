using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary><c>condition ? then : else</c>.</summary>
internal sealed class Conditional(Span span, Expression condition, Expression then, Expression otherwise) : Expression(span)
{
    public override Construct Construct => Construct.Conditional;

    public override object? Evaluate(Evaluator evaluator) =>
        Truth.Of(condition.Evaluate(evaluator)) ? then.Evaluate(evaluator) : otherwise.Evaluate(evaluator);
}
