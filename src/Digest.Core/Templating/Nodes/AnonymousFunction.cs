using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary><c>do … end</c>: a function as a value.</summary>
internal sealed class AnonymousFunction(Span span, UserFunction function) : Expression(span)
{
    public override Construct Construct => Construct.AnonymousFunction;

    public override object Evaluate(Evaluator evaluator) => function;
}
