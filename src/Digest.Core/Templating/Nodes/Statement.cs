using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary>A part of a template that does something.</summary>
internal abstract class Statement(Span span)
{
    public Span Span => span;

    public abstract void Execute(Evaluator evaluator);
}
