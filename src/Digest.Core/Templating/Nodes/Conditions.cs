using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary>The statements that choose.</summary>
internal static class Conditions
{
    internal sealed class If(Span span, Expression condition) : Statement(span)
    {
        public Block? Then { get; set; }

        public Statement? Else { get; set; }

        public override void Execute(Evaluator evaluator)
        {
            if (Truth.Of(condition.Evaluate(evaluator)))
                Then?.Execute(evaluator);
            else
                Else?.Execute(evaluator);
        }
    }

    internal sealed class Case(Span span, Expression value) : Statement(span)
    {
        public Block? Body { get; set; }

        public override void Execute(Evaluator evaluator)
        {
            var outer = evaluator.CaseValue;
            evaluator.CaseValue = value.Evaluate(evaluator);
            Body?.Execute(evaluator);
            evaluator.CaseValue = outer;
        }
    }

    internal sealed class When(Span span, IReadOnlyList<Expression> values) : Statement(span)
    {
        public Block? Body { get; set; }

        public Statement? Next { get; set; }

        public override void Execute(Evaluator evaluator)
        {
            foreach (var value in values)
            {
                if (evaluator.Arithmetic.AreEqual(Span, evaluator.CaseValue, value.Evaluate(evaluator)))
                {
                    Body?.Execute(evaluator);
                    return;
                }
            }

            Next?.Execute(evaluator);
        }
    }
}
