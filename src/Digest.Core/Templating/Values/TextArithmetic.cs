using System.Collections;
using System.Globalization;
using System.Text;

namespace Digest.Templating.Values;

/// <summary>Operations with a text on at least one side.</summary>
internal sealed class TextArithmetic(Formatter formatter, SizeLimits limits)
{
    public static bool IsText(object? value) => value is string or char or SafeText;

    public object Apply(Operands operands)
    {
        if (operands.Operator == BinaryOperator.Multiply)
            return Repeat(operands);
        if (operands.Operator == BinaryOperator.Contains && operands.Left is IEnumerable items and not string)
            return Boxed.Of(items.Cast<object?>().Contains(operands.Right));

        var left = formatter.Print(operands.Left);
        var right = formatter.Print(operands.Right);
        if (operands.IsComparison)
            return Boxed.Of(operands.Holds(string.CompareOrdinal(left, right)));
        return operands.Operator switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Contains => Boxed.Of(left.Contains(right, StringComparison.Ordinal)),
            BinaryOperator.StartsWith => Boxed.Of(left.StartsWith(right, StringComparison.Ordinal)),
            BinaryOperator.EndsWith => Boxed.Of(left.EndsWith(right, StringComparison.Ordinal)),
            _ => throw operands.At.Fault($"Operator `{operands.Sign}` is not supported on string objects"),
        };
    }

    private string Repeat(Operands operands)
    {
        var textIsRight = IsText(operands.Right);
        var (text, count) = textIsRight ? (operands.Right, operands.Left) : (operands.Left, operands.Right);
        var times = CountOf(count);
        if (times is null)
        {
            throw (textIsRight ? operands.LeftSpan : operands.RightSpan).Fault(
                $"Expecting an integer. The operator `{operands.Sign}` is not supported for the expression. Only working on string x int or int x string");
        }

        var unit = formatter.Print(text);
        limits.CheckLength(operands.At, (long)unit.Length * times.Value);
        return new StringBuilder().Insert(0, unit, Math.Max(0, times.Value)).ToString();
    }

    private static int? CountOf(object? count) => count switch
    {
        int number => number,
        null => 0,
        double or float or decimal or long or bool => (int)Math.Clamp(Convert.ToDouble(count, CultureInfo.InvariantCulture), int.MinValue, int.MaxValue),
        string text when int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
