namespace Digest.Templating.Values;

/// <summary>Operations on dates and durations.</summary>
internal static class DateArithmetic
{
    public static object? Apply(Operands operands) => (operands.Left, operands.Right) switch
    {
        (DateTime left, DateTime right) => Dates(operands, left, right),
        (DateTimeOffset left, DateTimeOffset right) => Dates(operands, left.DateTime, right.DateTime),
        (DateTime left, TimeSpan right) => Shift(operands, left, right),
        (TimeSpan left, TimeSpan right) => Durations(operands, left, right),
        _ => null,
    };

    private static object Dates(Operands operands, DateTime left, DateTime right)
    {
        if (operands.Operator == BinaryOperator.Subtract)
            return left - right;
        return operands.IsComparison ? Boxed.Of(operands.Holds(left.CompareTo(right))) : throw Refusal(operands, "DateTime");
    }

    private static DateTime Shift(Operands operands, DateTime left, TimeSpan right) => operands.Operator switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        _ => throw Refusal(operands, "between DateTime and TimeSpan"),
    };

    private static object Durations(Operands operands, TimeSpan left, TimeSpan right) => operands.Operator switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        _ when operands.IsComparison => Boxed.Of(operands.Holds(left.CompareTo(right))),
        _ => throw Refusal(operands, "TimeSpan"),
    };

    private static TemplateException Refusal(Operands operands, string types) =>
        operands.At.Fault($"The operator `{operands.Sign}` is not supported for {types}");
}
