using System.Collections;
using Digest.Templating.Nodes;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary><c>include</c> and <c>include_join</c>: other templates, rendered in place with arguments of their own.</summary>
internal static class IncludeFunctions
{
    private const string TemplatePrefix = "tpl:";

    public static readonly Builtin Include = FunctionTable.Create("template_name text", RunInclude, Surplus.Passed);

    public static readonly Builtin IncludeJoin = FunctionTable.Create("template_names list, separator text", RunJoin, Surplus.Passed);

    private static object? RunInclude(Invocation call)
    {
        var name = call.Shown(0);
        if (name.Length == 0)
            return call.Evaluator.IsLiquid ? null : throw call.Span.Fault("Include template name cannot be null or empty");
        return new SafeText(Render(call, name));
    }

    private static SafeText RunJoin(Invocation call)
    {
        var names = call[0] is IEnumerable list and not string ? list.Cast<object?>().Select(call.Evaluator.Formatter.Print).ToList() : [];
        if (names.Count == 0)
            return new SafeText("");

        var parts = names.Select(name => Render(call, name)).ToList();
        return new SafeText(Component(call, 2) + string.Join(Component(call, 1), parts) + Component(call, 3));
    }

    private static string Component(Invocation call, int index)
    {
        var text = call.Shown(index);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? Render(call, text[TemplatePrefix.Length..]) : text;
    }

    private static string Render(Invocation call, string name)
    {
        var loader = call.Evaluator.Settings.Loader
            ?? throw call.Span.Fault($"Unable to include <{name}>. No TemplateLoader registered in TemplateContext.TemplateLoader");
        var template = loader(name) ?? throw call.Span.Fault($"Include template path is null for `{name}`");
        return Render(call.Evaluator, template, LocalsOf(call));
    }

    private static LocalScope LocalsOf(Invocation call)
    {
        var locals = new LocalScope { Arguments = call.Arguments };
        foreach (var (name, value) in call.Arguments.Members ?? [])
            locals.Store[name] = value;
        return locals;
    }

    private static string Render(Evaluator evaluator, Template template, LocalScope locals)
    {
        var scopes = evaluator.Scopes;
        var output = evaluator.Output;
        var outer = scopes.Local;
        var indent = output.Indent;
        var atLineStart = output.SwapLineStart(false);
        scopes.Local = locals;
        output.Indent = null;
        output.Push();
        try
        {
            evaluator.Run(template);
            return output.Pop();
        }
        finally
        {
            output.SwapLineStart(atLineStart);
            output.Indent = indent;
            scopes.Local = outer;
        }
    }
}
