using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Digest.Adapters;

/// <summary>A function of Scriban whose text is HTML already.</summary>
internal sealed class SafeFunction(IScriptCustomFunction function) : IScriptCustomFunction
{
    public int RequiredParameterCount => function.RequiredParameterCount;

    public int ParameterCount => function.ParameterCount;

    public ScriptVarParamKind VarParamKind => function.VarParamKind;

    public Type ReturnType => function.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index) => function.GetParameterInfo(index);

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Mark(function.Invoke(context, callerContext, arguments, blockStatement));

    public async ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Mark(await function.InvokeAsync(context, callerContext, arguments, blockStatement));

    private static object? Mark(object? result) => result is string text ? new SafeText(text) : result;
}
