using System.Globalization;
using System.Numerics;

namespace Digest.Templating.Values;

/// <summary>Operations on numbers, truth values and dates; the wider type of both sides is computed in.</summary>
internal sealed class NumberArithmetic(TemplatingOptions options)
{
    // Powers beyond a million bits are reduced, as Scriban does, so that no template computes for hours.
    private static readonly BigInteger PowerModulus = BigInteger.One << (1024 * 1024);

    /// <summary>The result, or null when the operands are of no such type.</summary>
    public object? Apply(Operands operands)
    {
        var (left, right) = (operands.Left, operands.Right);
        if (left is int a && right is int b && SmallIntegers(operands.Operator, a, b) is { } quick)
            return quick;
        return (Width)Math.Max((int)WidthOf(left), (int)WidthOf(right)) switch
        {
            Width.Decimal => Real(operands, ToDecimal(left), ToDecimal(right), Math.Round),
            Width.Double => Real(operands, ToDouble(left), ToDouble(right), Math.Round),
            Width.Float => Real(operands, (float)ToDouble(left), (float)ToDouble(right), MathF.Round),
            Width.Integer => Integers(operands, ToInteger(operands, left), ToInteger(operands, right)),
            Width.Bool => Bools(operands, Truth.Of(left), Truth.Of(right)),
            _ => DateArithmetic.Apply(operands),
        };
    }

    private enum Width
    {
        None,
        Bool,
        Integer,
        Float,
        Double,
        Decimal,
    }

    private static Width WidthOf(object? value) => value switch
    {
        decimal => Width.Decimal,
        double => Width.Double,
        float => Width.Float,
        bool => Width.Bool,
        _ => IsInteger(value) ? Width.Integer : Width.None,
    };

    private static object? SmallIntegers(BinaryOperator operation, int left, int right) => operation switch
    {
        BinaryOperator.Equal => Boxed.Of(left == right),
        BinaryOperator.NotEqual => Boxed.Of(left != right),
        BinaryOperator.Less => Boxed.Of(left < right),
        BinaryOperator.LessOrEqual => Boxed.Of(left <= right),
        BinaryOperator.Greater => Boxed.Of(left > right),
        BinaryOperator.GreaterOrEqual => Boxed.Of(left >= right),
        BinaryOperator.Add => Fit((long)left + right),
        BinaryOperator.Subtract => Fit((long)left - right),
        _ => null,
    };

    private static bool IsInteger(object? value) =>
        value is int or long or BigInteger or byte or sbyte or short or ushort or uint or ulong or char or Enum;

    private static object Real<T>(Operands operands, T left, T right, Func<T, T> round)
        where T : INumber<T>
    {
        if (operands.IsComparison)
            return Boxed.Of(CompareReal(operands, left, right));
        return operands.Operator switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.Divide => left / right,
            BinaryOperator.DivideRound => round(left / right),
            BinaryOperator.Modulus => left % right,
            BinaryOperator.Power => T.CreateSaturating(Math.Pow(double.CreateSaturating(left), double.CreateSaturating(right))),
            _ => throw Refusal(operands, Scalars.NameOf(left)),
        };
    }

    private static bool CompareReal<T>(Operands operands, T left, T right)
        where T : INumber<T>
    {
        if (T.IsNaN(left) || T.IsNaN(right))
            return operands.Operator == BinaryOperator.NotEqual;
        return operands.Holds(left.CompareTo(right));
    }

    private object Integers(Operands operands, BigInteger left, BigInteger right)
    {
        if (operands.IsComparison)
            return Boxed.Of(operands.Holds(left.CompareTo(right)));
        return operands.Operator switch
        {
            BinaryOperator.Add => Fit(left + right),
            BinaryOperator.Subtract => Fit(left - right),
            BinaryOperator.Multiply => Fit(left * right),
            BinaryOperator.Divide => (double)left / (double)right,
            BinaryOperator.DivideRound => Fit(left / right),
            BinaryOperator.Modulus => Fit(left % right),
            _ => Bits(operands, left, right),
        };
    }

    private object Bits(Operands operands, BigInteger left, BigInteger right) => operands.Operator switch
    {
        BinaryOperator.ShiftLeft => Fit(left << ShiftOf(operands, right)),
        BinaryOperator.ShiftRight => Fit(left >> ShiftOf(operands, right)),
        BinaryOperator.BitAnd => Fit(left & right),
        BinaryOperator.BitOr => Fit(left | right),
        BinaryOperator.Power => right.Sign < 0 ? Math.Pow((double)left, (double)right) : Fit(BigInteger.ModPow(left, right, PowerModulus)),
        BinaryOperator.RangeInclude or BinaryOperator.RangeExclude => Range(operands, left, right),
        _ => throw Refusal(operands, "long"),
    };

    private static int ShiftOf(Operands operands, BigInteger right) =>
        BigInteger.Abs(right) <= 1024 * 1024 ? (int)right : throw operands.At.Fault($"Shift by {right} is beyond 1048576 bits");

    private TemplateRange Range(Operands operands, BigInteger left, BigInteger right)
    {
        var inclusive = operands.Operator == BinaryOperator.RangeInclude;
        var count = BigInteger.Abs(right - left) + (inclusive ? 1 : 0);
        if (count > options.LoopLimit)
            throw operands.At.Fault($"Range expression exceeds LoopLimit `{options.LoopLimit}`.");

        var step = left < right ? 1 : -1;
        return new TemplateRange(Enumerable.Range(0, (int)count).Select(i => Fit(left + (i * step))));
    }

    private static object Bools(Operands operands, bool left, bool right)
    {
        if (operands.IsComparison)
            return Boxed.Of(operands.Holds(left.CompareTo(right)));
        return operands.Operator switch
        {
            BinaryOperator.BitAnd => Boxed.Of(left && right),
            BinaryOperator.BitOr => Boxed.Of(left || right),
            _ => throw operands.At.Fault($"The operator `{operands.Sign}` is not valid for bool<->bool"),
        };
    }

    private static object Fit(long value) => value is >= int.MinValue and <= int.MaxValue ? Boxed.Of((int)value) : value;

    private static object Fit(BigInteger value) => value >= long.MinValue && value <= long.MaxValue ? Fit((long)value) : value;

    private static decimal ToDecimal(object? value) =>
        value is BigInteger big ? (decimal)big : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    private static double ToDouble(object? value) =>
        value is BigInteger big ? (double)big : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static BigInteger ToInteger(Operands operands, object? value) => value switch
    {
        BigInteger big => big,
        ulong number => number,
        _ when Scalars.IsNumberOrBool(value) || value is Enum => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => throw operands.At.Fault($"Unable to convert type `{Scalars.NameOf(value)}` to `int`"),
    };

    private static TemplateException Refusal(Operands operands, string type) =>
        operands.At.Fault($"The operator `{operands.Sign}` is not implemented for {type}<->{type}");
}
