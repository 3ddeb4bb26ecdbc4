using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary><c>this</c>: the object that holds the global variables.</summary>
internal sealed class ThisObject(Span span) : Target(span)
{
    public override Construct Construct => Construct.Variable;

    public override object Refer(Evaluator evaluator) => evaluator.Scopes.Global.Materialize();

    public override void Assign(Evaluator evaluator, object? value) =>
        throw Span.Fault("Cannot set this variable");
}
