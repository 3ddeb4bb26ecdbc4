using Digest.Templating.Nodes;
using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Builtins;

/// <summary><c>object.eval</c> and <c>object.eval_template</c>: a text read as code, or as a template, and run at once.</summary>
internal static class EvalFunctions
{
    public static object? Eval(Invocation call)
    {
        if (call[0] is not string text)
            return EvalValue(call);

        var template = Read(call, "{{" + text + "}}");
        if (template.Body.Statements is [Print { Expression: var expression }])
            return expression.Evaluate(call.Evaluator);

        template.Body.Execute(call.Evaluator);
        return call.Evaluator.TakeReturned();
    }

    public static object? EvalTemplate(Invocation call)
    {
        if (call[0] is not string text)
            return EvalValue(call);

        var template = Read(call, text);
        call.Evaluator.Output.Push();
        string result;
        try
        {
            template.Body.Execute(call.Evaluator);
        }
        finally
        {
            result = call.Evaluator.Output.Pop();
        }

        return new SafeText(result);
    }

    private static object? EvalValue(Invocation call) =>
        call[0] is Function function ? call.Evaluator.Calls.CallWith(call.Site, function) : call[0];

    private static Template Read(Invocation call, string text)
    {
        try
        {
            return Parser.Parse(new Source("<input>", text), call.Evaluator.Settings.Language);
        }
        catch (TemplateException problem)
        {
            throw new ArgumentFault(0, problem.Message);
        }
    }
}
