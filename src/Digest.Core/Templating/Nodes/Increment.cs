using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary><c>++x</c>, <c>x++</c>, <c>--x</c> and <c>x--</c>.</summary>
internal sealed class Increment(Span span, Expression operand, int step, bool isPostfix) : Expression(span)
{
    public override Construct Construct => Construct.Increment;

    public override object? Evaluate(Evaluator evaluator)
    {
        var value = Unary.Sign(operand.Span, operand.Evaluate(evaluator), negate: false);
        var changed = evaluator.Arithmetic.Apply(BinaryOperator.Add, operand.Span, value, step);
        if (operand is Target target)
            target.Assign(evaluator, changed);
        return isPostfix ? value : changed;
    }
}
