using System.Net;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Digest.Adapters;

/// <summary>A rendering that escapes what it prints, as the builtin engine does: everything but numbers of Scriban's own writing and <see cref="SafeText"/>.</summary>
internal sealed class DigestTemplateContext(bool escapes) : TemplateContext(CreateBuiltins())
{
    /// <inheritdoc />
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (!escapes || textAsObject is null or SafeText)
            return base.Write(span, textAsObject);
        return base.Write(span, WebUtility.HtmlEncode(ObjectToString(textAsObject)));
    }

    private static BuiltinFunctions CreateBuiltins()
    {
        var builtins = new BuiltinFunctions();
        if (builtins["html"] is not ScriptObject html) throw new InvalidOperationException("This version of Scriban has no html functions; use 7.5.3.");
        html.Remove("escape");
        html.Import("escape", new Func<TemplateContext, object?, object?>(Escape));
        builtins.Import("raw", new Func<TemplateContext, object?, object?>(Raw));
        Wrap(builtins, "include");
        Wrap(builtins, "include_join");
        return builtins;
    }

    private static object? Escape(TemplateContext context, object? text) => text switch
    {
        null or SafeText => text,
        _ => new SafeText(WebUtility.HtmlEncode(context.ObjectToString(text)) ?? ""),
    };

    private static SafeText? Raw(TemplateContext context, object? text) =>
        text is null ? null : new SafeText(context.ObjectToString(text) ?? "");

    private static void Wrap(ScriptObject builtins, string name)
    {
        if (builtins[name] is not IScriptCustomFunction function)
            return;

        builtins.Remove(name);
        builtins.SetValue(name, new SafeFunction(function), true);
    }
}
