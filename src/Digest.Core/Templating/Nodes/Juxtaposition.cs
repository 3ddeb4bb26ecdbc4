using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary>Two operands side by side in a scientific template: <c>2x</c> multiplies, <c>f x</c> calls.</summary>
internal sealed class Juxtaposition(Span span, Expression left, Expression right) : Expression(span)
{
    private readonly Call call = new(span, [right]);

    public override Construct Construct => Construct.Binary;

    public override object? Evaluate(Evaluator evaluator)
    {
        var value = left.Refer(evaluator);
        return value is Function function
            ? evaluator.Calls.Call(call, function)
            : evaluator.Arithmetic.Apply(BinaryOperator.Multiply, Span, value, right.Evaluate(evaluator));
    }
}
