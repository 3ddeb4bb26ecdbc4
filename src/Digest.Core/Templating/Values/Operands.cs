using Digest.Templating.Syntax;

namespace Digest.Templating.Values;

/// <summary>An operation about to be computed, with the places that errors point at.</summary>
internal readonly record struct Operands(BinaryOperator Operator, Span At, object? Left, object? Right, Span LeftSpan, Span RightSpan)
{
    public string Sign => Operators.SignOf(Operator);

    public bool IsComparison => Operator is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual;

    /// <summary>The verdict of a comparison whose order is known.</summary>
    public bool Holds(int order) => Operator switch
    {
        BinaryOperator.Equal => order == 0,
        BinaryOperator.NotEqual => order != 0,
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };
}
