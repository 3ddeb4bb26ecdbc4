using System.Collections;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary><c>array.sort</c>, by value or by a member; equal items keep their order.</summary>
internal static class ArraySort
{
    public static object Sort(Invocation call)
    {
        if (call[0] is null)
            return new TemplateRange(Array.Empty<object?>());
        if (call[0] is not IEnumerable sequence || call[0] is string)
            return new TemplateArray { call[0] };

        var member = call.Text(1);
        var items = sequence.Cast<object?>();
        return new TemplateArray(string.IsNullOrEmpty(member)
            ? items.Order(Comparer<object?>.Create(Compare))
            : items.OrderBy(item => ValueOf(item, member), Comparer<object?>.Create(Compare)));
    }

    private static object? ValueOf(object? item, string member) =>
        item is not null && Members.TryGet(item, member, out var value) ? value : null;

    private static int Compare(object? left, object? right)
    {
        if (left is string first && right is string second)
            return CompareTexts(first, second);
        if (left?.GetType() != right?.GetType() && Scalars.IsNumber(left) && Scalars.IsNumber(right))
            return System.Convert.ToDouble(left, null).CompareTo(System.Convert.ToDouble(right, null));
        return Comparer<object?>.Default.Compare(left, right);
    }

    /// <summary>Without case first, then lower case before upper, which is what readers expect of a sorted list.</summary>
    private static int CompareTexts(string left, string right)
    {
        var order = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : -string.CompareOrdinal(left, right);
    }
}
