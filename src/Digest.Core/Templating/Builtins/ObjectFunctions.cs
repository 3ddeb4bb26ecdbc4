using System.Collections;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary>The builtin object <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static TemplateObject Create() => new FunctionTable()
        .Add("default", "value any, default any", call => call[0] is null or "" ? call[1] : call[0])
        .Add("eval", "value any", call => EvalFunctions.Eval(call))
        .Add("eval_template", "value any", call => EvalFunctions.EvalTemplate(call))
        .Add("format", "value any, format text, culture text?", Format)
        .Add("from_json", "json text", call => JsonFunctions.Read(call))
        .Add("has_key", "value any, key text", call => Boxed.Of(Has(call, out _)))
        .Add("has_value", "value any, key text", call => Boxed.Of(Has(call, out var value) && value is not null))
        .Add("keys", "value any", Keys)
        .Add("kind", "value any", call => call[0] is null ? null : Scalars.NameOf(call[0]))
        .Add("size", "value any", call => Boxed.Of(Size(call[0])))
        .Add("to_json", "value any", call => JsonFunctions.Write(call))
        .Add("typeof", "value any", call => TypeOf(call[0]))
        .Add("values", "value any", Values)
        .Build();

    private static string Format(Invocation call)
    {
        if (call[0] is null)
            return "";
        if (call[0] is not IFormattable value)
            throw call.Span.Fault($"Unexpected `{call.Shown(0)}`. Must be a formattable object");
        return value.ToString(call.Text(1) ?? "", Cultures.Find(call.Text(2)));
    }

    private static bool Has(Invocation call, out object? value)
    {
        value = null;
        return call[0] is { } target && call.Text(1) is { } key && Members.TryGet(target, key, out value);
    }

    private static TemplateArray Keys(Invocation call) =>
        call[0] is null or Function ? [] : new TemplateArray(Members.NamesOf(call[0] ?? ""));

    private static TemplateArray Values(Invocation call)
    {
        var result = new TemplateArray();
        if (call[0] is not { } target || target is Function)
            return result;

        foreach (var name in Members.NamesOf(target))
            result.Add(Members.TryGet(target, name, out var value) ? value : null);
        return result;
    }

    private static int Size(object? value) => value switch
    {
        string text => text.Length,
        SafeText text => text.ToString().Length,
        TemplateObject map => map.Count,
        ICollection list => list.Count,
        IEnumerable sequence => sequence.Cast<object?>().Count(),
        _ => 0,
    };

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        string or SafeText => "string",
        bool => "boolean",
        TemplateRange => "iterator",
        TemplateObject or IDictionary => "object",
        IList => "array",
        IEnumerable => "iterator",
        _ => Scalars.IsNumberOrBool(value) ? "number" : "object",
    };
}
