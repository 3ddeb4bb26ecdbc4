using Digest.Templating.Builtins;
using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary>A call with its arguments, the first of which may be piped into it.</summary>
internal sealed class FunctionCall(Span span, Expression target, Call call, bool isExplicit) : Expression(span)
{
    public override Construct Construct => Construct.Call;

    public Expression Target => target;

    public Call Call => call;

    /// <summary>Written with parentheses directly behind the name.</summary>
    public bool IsExplicit => isExplicit;

    public override object? Evaluate(Evaluator evaluator) => evaluator.Calls.Call(call, FunctionOf(evaluator));

    /// <summary>The same call with one more argument before all others.</summary>
    public FunctionCall WithPiped(Expression piped) => new(Span, target, new Call(Span, call.Arguments, piped), isExplicit);

    public override void Write(Evaluator evaluator)
    {
        var function = FunctionOf(evaluator);
        if (ReferenceEquals(function, HtmlFunctions.Escape) && call.Piped is { } piped && call.Arguments.Count == 0)
            evaluator.Output.WriteEscaped(piped.Evaluate(evaluator));
        else
            evaluator.Output.Write(evaluator.Calls.Call(call, function));
    }

    private object FunctionOf(Evaluator evaluator) =>
        target.Refer(evaluator) ?? throw target.Span.Fault($"The function `{target}` was not found");
}
