using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary>A part of a template that has a value. Nodes hold no state of a rendering, so many may share them.</summary>
internal abstract class Expression(Span span)
{
    public Span Span { get; set; } = span;

    /// <summary>What the parser was reading, as its errors call it.</summary>
    public virtual Construct Construct => Construct.Expression;

    public abstract object? Evaluate(Evaluator evaluator);

    /// <summary>The value, but a function is handed over instead of being called.</summary>
    public virtual object? Refer(Evaluator evaluator) => Evaluate(evaluator);

    /// <summary>Prints the value to the output.</summary>
    public virtual void Write(Evaluator evaluator) => evaluator.Output.Write(Evaluate(evaluator));

    public override string ToString() => Span.Text;
}
