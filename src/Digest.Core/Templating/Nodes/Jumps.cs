using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary>The statements that leave a loop or a function.</summary>
internal static class Jumps
{
    internal sealed class Break(Span span) : Statement(span)
    {
        public override void Execute(Evaluator evaluator) => evaluator.Jump(this, Flow.Break, "break");
    }

    internal sealed class Continue(Span span) : Statement(span)
    {
        public override void Execute(Evaluator evaluator) => evaluator.Jump(this, Flow.Continue, "continue");
    }

    internal sealed class Return(Span span, Expression? value) : Statement(span)
    {
        public override void Execute(Evaluator evaluator)
        {
            evaluator.Returned = value?.Evaluate(evaluator);
            evaluator.Flow = Flow.Return;
        }
    }
}
