using System.Numerics;
using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c>, <c>@x</c> (the function itself) and <c>^x</c> (a list as single arguments).</summary>
internal sealed class Unary(Span span, string symbol, Expression operand) : Expression(span)
{
    public override Construct Construct => Construct.Unary;

    /// <summary>The items of the value become arguments of the call.</summary>
    public bool Expands => symbol is "^" or "^^";

    public Expression Operand => operand;

    public override object? Evaluate(Evaluator evaluator) => symbol switch
    {
        "@" => operand.Refer(evaluator),
        "!" => Boxed.Of(!Truth.Of(operand.Evaluate(evaluator))),
        "-" => Sign(operand.Span, operand.Evaluate(evaluator), negate: true),
        "+" => Sign(operand.Span, operand.Evaluate(evaluator), negate: false),
        _ => operand.Evaluate(evaluator),
    };

    public static object Sign(Span span, object? value, bool negate) => value switch
    {
        int number => negate ? -number : number,
        double number => negate ? -number : number,
        float number => negate ? -number : number,
        long number => negate ? -number : number,
        decimal number => negate ? -number : number,
        BigInteger number => negate ? -number : number,
        null => throw span.Fault($"Operator `{(negate ? "-" : "+")}` is not supported"),
        _ => throw span.Fault($"Unexpected value `{value} / Type: {Scalars.NameOf(value)}`. Cannot negate(-)/positive(+) a non-numeric value"),
    };
}
