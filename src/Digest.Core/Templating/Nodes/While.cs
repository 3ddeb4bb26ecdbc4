using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary><c>while condition … end</c>.</summary>
internal sealed class While(Span span, Expression condition) : Loop(span)
{
    public override void Execute(Evaluator evaluator)
    {
        var frame = new LoopFrame("while", "", evaluator.IsLiquid) { IsBound = true };
        evaluator.Scopes.EnterLoop(frame);
        try
        {
            while (Truth.Of(condition.Evaluate(evaluator)) && RunBody(evaluator, frame))
                frame.Index++;
        }
        finally
        {
            evaluator.Scopes.LeaveLoop(frame);
        }
    }
}
