using System.Collections;
using Digest.Templating.Nodes;
using Digest.Templating.Syntax;

namespace Digest.Templating.Values;

/// <summary>Computes binary operations, choosing by the types of the operands as Scriban does.</summary>
internal sealed class Arithmetic(Formatter formatter, TemplatingOptions options)
{
    private readonly SizeLimits limits = new(options);
    private readonly TextArithmetic texts = new(formatter, new SizeLimits(options));
    private readonly NumberArithmetic numbers = new(options);

    public object? Apply(BinaryOperator operation, Span span, object? left, object? right) =>
        Apply(new Operands(operation, span, left, right, span, span));

    public bool AreEqual(Span span, object? left, object? right) =>
        Apply(BinaryOperator.Equal, span, left, right) is true;

    public object? Apply(Operands operands)
    {
        try
        {
            return limits.Check(operands.At, operands.Operator is BinaryOperator.HasKey or BinaryOperator.HasValue ? HasMember(operands) : Choose(operands));
        }
        catch (Exception problem) when (problem is ArithmeticException or InvalidCastException or FormatException or ArgumentException)
        {
            throw operands.At.Fault(problem.Message);
        }
    }

    private object? Choose(Operands operands)
    {
        var (left, right) = (operands.Left, operands.Right);
        if (TextArithmetic.IsText(left) || TextArithmetic.IsText(right))
            return texts.Apply(operands);
        if (left is EmptyValue || right is EmptyValue)
            return ApplyEmpty(operands);
        if (ListArithmetic.IsList(left) || ListArithmetic.IsList(right))
            return ListArithmetic.Apply(operands, this, limits);
        if (left is null || right is null)
            return ApplyNull(operands);
        return numbers.Apply(operands) ?? ApplyOther(operands);
    }

    private object HasMember(Operands operands)
    {
        var name = formatter.Print(operands.Right);
        if (operands.Left is null || !Members.TryGet(operands.Left, name, out var value))
            return Boxed.False;
        return Boxed.Of(operands.Operator == BinaryOperator.HasKey || value is not null);
    }

    private static object ApplyEmpty(Operands operands)
    {
        var both = operands is { Left: EmptyValue, Right: EmptyValue };
        var empty = both || IsEmpty.Test(operands.Left is EmptyValue ? operands.Right : operands.Left);
        return operands.Operator switch
        {
            BinaryOperator.Equal or BinaryOperator.GreaterOrEqual or BinaryOperator.LessOrEqual => Boxed.Of(empty),
            BinaryOperator.NotEqual => Boxed.Of(!empty),
            BinaryOperator.Greater or BinaryOperator.Less => Boxed.False,
            BinaryOperator.Contains or BinaryOperator.StartsWith or BinaryOperator.EndsWith => Boxed.False,
            _ => EmptyValue.Instance,
        };
    }

    private static object? ApplyNull(Operands operands)
    {
        var both = operands.Left is null && operands.Right is null;
        return operands.Operator switch
        {
            BinaryOperator.Equal => Boxed.Of(both),
            BinaryOperator.NotEqual => Boxed.Of(!both),
            BinaryOperator.Contains or BinaryOperator.StartsWith or BinaryOperator.EndsWith => Boxed.False,
            _ => operands.IsComparison ? Boxed.False : null,
        };
    }

    private static object ApplyOther(Operands operands)
    {
        if (operands.Operator == BinaryOperator.Contains && operands.Left is IEnumerable items)
            return Boxed.Of(items.Cast<object?>().Contains(operands.Right));
        if (operands.Operator is not (BinaryOperator.Equal or BinaryOperator.NotEqual))
        {
            throw operands.At.Fault(
                $"Unsupported types `{operands.Left}/{Scalars.NameOf(operands.Left)}` {operands.Sign} `{operands.Right}/{Scalars.NameOf(operands.Right)}` for binary operation");
        }

        return Boxed.Of(Equals(operands.Left, operands.Right) == (operands.Operator == BinaryOperator.Equal));
    }
}
