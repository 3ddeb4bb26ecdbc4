using System.Collections;

namespace Digest.Templating.Values;

/// <summary>Operations with an array or a range on at least one side.</summary>
internal static class ListArithmetic
{
    public static bool IsList(object? value) => value is TemplateArray or TemplateRange;

    public static object Apply(Operands operands, Arithmetic arithmetic, SizeLimits limits)
    {
        var left = ListOf(operands.Left);
        var right = ListOf(operands.Right);
        return operands.Operator switch
        {
            BinaryOperator.Contains when left is not null => Boxed.Of(left.Contains(operands.Right)),
            BinaryOperator.Add or BinaryOperator.BitOr or BinaryOperator.BitAnd => Join(operands, left, right),
            BinaryOperator.ShiftLeft when left is not null => new TemplateArray(left.Append(operands.Right)),
            BinaryOperator.ShiftRight when right is not null => new TemplateArray(right.Prepend(operands.Left)),
            BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.DivideRound or BinaryOperator.Modulus => Scale(operands, left, right, limits),
            _ when operands.IsComparison => Compare(operands, left, right, arithmetic),
            _ => throw Refusal(operands, ""),
        };
    }

    private static List<object?>? ListOf(object? value) =>
        value is IEnumerable sequence and not (string or TemplateObject or IDictionary) ? sequence.Cast<object?>().ToList() : null;

    private static TemplateArray Join(Operands operands, List<object?>? left, List<object?>? right)
    {
        RequireBoth(operands, left, right);
        var (first, second) = (left ?? [], right ?? []);
        return new TemplateArray(operands.Operator switch
        {
            BinaryOperator.BitOr => first.Union(second),
            BinaryOperator.BitAnd => first.Intersect(second),
            _ => first.Concat(second),
        });
    }

    private static object Compare(Operands operands, List<object?>? left, List<object?>? right, Arithmetic arithmetic)
    {
        var isEquality = operands.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual;
        if (isEquality && (left is null || right is null))
            return Boxed.Of(operands.Operator == BinaryOperator.NotEqual);

        RequireBoth(operands, left, right);
        var (first, second) = (left ?? [], right ?? []);
        if (first.Count != second.Count)
            return Boxed.Of(operands.Holds(first.Count.CompareTo(second.Count)));

        var different = Enumerable.Range(0, first.Count).FirstOrDefault(i => !arithmetic.AreEqual(operands.At, first[i], second[i]), -1);
        if (different < 0)
            return Boxed.Of(operands.Holds(0));
        return isEquality
            ? Boxed.Of(operands.Operator == BinaryOperator.NotEqual)
            : arithmetic.Apply(operands with { Left = first[different], Right = second[different] }) ?? Boxed.False;
    }

    private static TemplateArray Scale(Operands operands, List<object?>? left, List<object?>? right, SizeLimits limits)
    {
        var list = left ?? right ?? [];
        var number = left is null ? operands.Left : operands.Right;
        var numberSpan = left is null ? operands.LeftSpan : operands.RightSpan;
        if (number is not int count)
            throw Refusal(operands, " Expecting only one array for the left or right argument.");
        if (count < 0)
            throw Refusal(operands with { At = numberSpan }, $" Integer {count} cannot be negative when multiplying");
        if (operands.Operator != BinaryOperator.Multiply)
            return Divide(operands, left, count);

        limits.CheckCount(operands.At, (long)list.Count * count);
        return new TemplateArray(Enumerable.Repeat(list, count).SelectMany(items => items));
    }

    private static TemplateArray Divide(Operands operands, List<object?>? list, int count)
    {
        if (list is null)
            throw Refusal(operands with { At = operands.LeftSpan }, " Expecting an array for the left argument.");
        if (count == 0)
            throw operands.RightSpan.Fault("Cannot divide by 0");

        var size = list.Count / count;
        return new TemplateArray(operands.Operator == BinaryOperator.Modulus ? list.Skip(size * count) : list.Take(size));
    }

    private static void RequireBoth(Operands operands, List<object?>? left, List<object?>? right)
    {
        if (right is null)
            throw Refusal(operands with { At = operands.RightSpan }, " Expecting an array for the right argument.");
        if (left is null)
            throw Refusal(operands with { At = operands.LeftSpan }, " Expecting an array for the left argument.");
    }

    private static TemplateException Refusal(Operands operands, string reason) => operands.At.Fault(
        $"The operator `{operands.Sign}` is not supported between {Scalars.NameOf(operands.Left)} and {Scalars.NameOf(operands.Right)}.{reason}");
}
