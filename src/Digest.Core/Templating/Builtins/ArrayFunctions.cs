using System.Collections;
using System.Text;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>The builtin object <c>array</c>. Nothing here changes its input.</summary>
internal static class ArrayFunctions
{
    public static TemplateObject Create()
    {
        var table = new FunctionTable();
        AddQuestions(table);
        AddLists(table);
        AddCallers(table);
        return table.Build();
    }

    private static void AddQuestions(FunctionTable table) => table
        .Add("contains", "list sequence, item any", call => Boxed.Of(ItemsOf(call).Any(item => IsSame(item, call[1]))))
        .Add("cycle", "list list, group any?", Cycle)
        .Add("first", "list sequence", call => ItemsOf(call).FirstOrDefault())
        .Add("join", "list sequence, delimiter text, function any?", Join)
        .Add("last", "list sequence", call => call[0] is IList { Count: > 0 } list ? list[list.Count - 1] : ItemsOf(call).LastOrDefault())
        .Add("size", "list sequence", call => Boxed.Of(call[0] is ICollection list ? list.Count : ItemsOf(call).Count()));

    private static void AddLists(FunctionTable table) => table
        .Add("add", "list sequence, value any", call => Shaped(call, ItemsOf(call).Append(call[1])))
        .Add("add_range", "list1 sequence, list2 sequence", call => Shaped(call, ItemsOf(call).Concat(ItemsOf(call, 1))))
        .Add("compact", "list sequence", call => Shaped(call, ItemsOf(call).Where(item => item is not null)))
        .Add("concat", "list1 sequence, list2 sequence", call => Shaped(call, ItemsOf(call).Concat(ItemsOf(call, 1))))
        .Add("insert_at", "list sequence, index int, value any", InsertAt)
        .Add("limit", "list sequence, count int", call => Shaped(call, ItemsOf(call).Take(call.Int(1))))
        .Add("map", "list any, member text", Map)
        .Add("offset", "list sequence, index int", call => Shaped(call, ItemsOf(call).Skip(call.Int(1))))
        .Add("remove_at", "list list, index int", RemoveAt)
        .Add("reverse", "list sequence", call => Shaped(call, ItemsOf(call).Reverse()))
        .Add("sort", "list any, member text?", ArraySort.Sort)
        .Add("uniq", "list sequence", call => Shaped(call, ItemsOf(call).Distinct()));

    private static void AddCallers(FunctionTable table) => table
        .Add("any", "list sequence, function any", Any)
        .Add("each", "list sequence, function any", call => Apply(call, (items, function) => items.Select(item => Call(call, function, item))))
        .Add("filter", "list sequence, function any", call => Apply(call, (items, function) => items.Where(item => Truth.Of(Call(call, function, item)))));

    private static IEnumerable<object?> ItemsOf(Invocation call, int index = 0) => call.Sequence(index)?.Cast<object?>() ?? [];

    /// <summary>A list gives a list; a range stays a sequence that is read when it is needed.</summary>
    private static IEnumerable Shaped(Invocation call, IEnumerable<object?> items) =>
        call[0] is null or IList ? new TemplateArray(items) : new TemplateRange(items);

    private static bool IsSame(object? element, object? item) =>
        Equals(element, item) || (element is Enum value && item is string name && value.ToString() == name);

    private static object? Cycle(Invocation call)
    {
        if (call[0] is not IList { Count: > 0 } list)
            return null;

        var print = call.Evaluator.Formatter;
        var group = call[1] is null ? string.Join(",", list.Cast<object?>().Select(print.Print)) : print.Print(call[1]);
        var cycles = call.Evaluator.Cycles;
        var index = cycles.GetValueOrDefault(group) % list.Count;
        cycles[group] = index + 1;
        return list[index];
    }

    private static string Join(Invocation call)
    {
        var function = call[2] is null ? null : FunctionOf(call, 2);
        var text = new StringBuilder();
        var first = true;
        foreach (var item in ItemsOf(call))
        {
            if (!first)
                text.Append(call.Text(1));
            first = false;
            var shown = call.Evaluator.Formatter.Print(item);
            text.Append(function is null ? shown : call.Evaluator.Formatter.Print(Call(call, function, shown)));
            if (text.Length > call.Evaluator.Options.OutputLimit)
                throw call.Span.Fault($"The text is longer than the limit of {call.Evaluator.Options.OutputLimit} characters.");
        }

        return text.ToString();
    }

    private static TemplateArray InsertAt(Invocation call)
    {
        var limit = call.Evaluator.Options.LoopLimit;
        if (call.Int(1) > limit)
            throw call.Span.Fault($"array.insert_at index `{call.Int(1)}` exceeds LoopLimit `{limit}`.");

        var array = new TemplateArray(ItemsOf(call));
        array.Insert(Math.Max(0, call.Int(1)), call[2]);
        return array;
    }

    private static TemplateArray RemoveAt(Invocation call)
    {
        var array = new TemplateArray(ItemsOf(call));
        array.RemoveAt(call.Int(1) < 0 ? array.Count + call.Int(1) : call.Int(1));
        return array;
    }

    private static TemplateRange Map(Invocation call)
    {
        var items = call[0] is IEnumerable sequence and not string ? sequence.Cast<object?>() : call[0] is null ? [] : [call[0]];
        return new TemplateRange(MembersOf(items, call.Text(1) ?? ""));
    }

    private static IEnumerable<object?> MembersOf(IEnumerable<object?> items, string name)
    {
        foreach (var item in items)
        {
            if (item is not null && Members.TryGet(item, name, out var value))
                yield return value;
        }
    }

    private static object Any(Invocation call)
    {
        var function = FunctionOf(call, 1);
        return Boxed.Of(ItemsOf(call).Any(item => Truth.Of(Call(call, function, item))));
    }

    private static TemplateRange? Apply(Invocation call, Func<IEnumerable<object?>, Function, IEnumerable<object?>> apply)
    {
        if (call[0] is null)
            return null;
        return new TemplateRange(call[1] is null ? ItemsOf(call) : apply(ItemsOf(call), FunctionOf(call, 1)));
    }

    private static Function FunctionOf(Invocation call, int index) =>
        call[index] as Function
        ?? throw new ArgumentFault(index, $"The parameter `{call.Shown(index)}` is not a function. Maybe prefix it with @? (Parameter 'function')");

    private static object? Call(Invocation call, Function function, object? item) =>
        call.Evaluator.Calls.CallWith(call.Site, function, item);
}
