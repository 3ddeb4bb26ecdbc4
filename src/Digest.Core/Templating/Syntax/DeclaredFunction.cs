using Digest.Templating.Nodes;

namespace Digest.Templating.Syntax;

/// <summary>Carries the declaration <c>f(x) = …</c> from where expressions are read to where statements are.</summary>
internal sealed class DeclaredFunction(Span span, Statement statement) : Expression(span)
{
    public Statement Statement => statement;

    public override object? Evaluate(Evaluator evaluator) => throw Span.Fault("A function can only be declared by itself");
}
