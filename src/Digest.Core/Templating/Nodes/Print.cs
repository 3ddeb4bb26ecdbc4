using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary>An expression as a statement: its value is printed, but an assignment prints nothing.</summary>
internal sealed class Print(Span span, Expression expression) : Statement(span)
{
    public Expression Expression => expression;

    public override void Execute(Evaluator evaluator)
    {
        if (expression is Assignment)
            expression.Evaluate(evaluator);
        else
            expression.Write(evaluator);
    }
}
