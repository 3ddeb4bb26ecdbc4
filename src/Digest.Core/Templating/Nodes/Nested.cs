using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary><c>(expression)</c>: keeps a piped value from going inside.</summary>
internal sealed class Nested(Span span, Expression inner) : Target(span)
{
    public override Construct Construct => Construct.Nested;

    public Expression Inner => inner;

    public override object? Refer(Evaluator evaluator) => evaluator.Calls.WithoutPipe(inner);

    public override void Assign(Evaluator evaluator, object? value)
    {
        if (inner is not Target target)
            throw Span.Fault("Unsupported target expression for assignment.");
        target.Assign(evaluator, value);
    }
}
