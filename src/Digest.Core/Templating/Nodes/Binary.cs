using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary>Two operands and what stands between them.</summary>
internal sealed class Binary(Span span, Expression left, BinaryOperator operation, Span at, Expression right) : Expression(span)
{
    public override Construct Construct => Construct.Binary;

    public override object? Evaluate(Evaluator evaluator)
    {
        var value = left.Evaluate(evaluator);
        switch (operation)
        {
            case BinaryOperator.And:
                return Boxed.Of(Truth.Of(value) && Truth.Of(right.Evaluate(evaluator)));
            case BinaryOperator.Or:
                return Boxed.Of(Truth.Of(value) || Truth.Of(right.Evaluate(evaluator)));
            case BinaryOperator.Coalesce:
                return value ?? right.Evaluate(evaluator);
            case BinaryOperator.NotCoalesce:
                return value is null ? null : right.Evaluate(evaluator);
            default:
                var operands = new Operands(operation, at, value, right.Evaluate(evaluator), left.Span, right.Span);
                return evaluator.Arithmetic.Apply(operands);
        }
    }
}
