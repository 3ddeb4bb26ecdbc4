using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary><c>target = value</c> and its compound forms; prints nothing.</summary>
internal sealed class Assignment(Span span, Expression target, BinaryOperator? operation, Expression value) : Expression(span)
{
    public override Construct Construct => Construct.Assign;

    public override object? Evaluate(Evaluator evaluator)
    {
        if (target is not Target place)
            throw target.Span.Fault("Unsupported target expression for assignment.");

        var result = ValueOf(evaluator, place);
        place.Assign(evaluator, result);
        return null;
    }

    private object? ValueOf(Evaluator evaluator, Target place)
    {
        var result = value.Evaluate(evaluator);
        return operation is { } op ? evaluator.Arithmetic.Apply(op, Span, place.Evaluate(evaluator), result) : result;
    }
}
