using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary>What all loops share: their limit and what <c>break</c>, <c>continue</c> and <c>ret</c> do to them.</summary>
internal abstract class Loop(Span span) : Statement(span)
{
    public Block? Body { get; set; }

    /// <summary>Runs the body once; false when the loop ends here.</summary>
    protected bool RunBody(Evaluator evaluator, LoopFrame frame)
    {
        if (frame.Index >= evaluator.Options.LoopLimit)
            throw Span.Fault($"Exceeding number of iteration limit `{evaluator.Options.LoopLimit}` for loop statement: {FirstLine()}");

        evaluator.CheckTime(Span);
        Body?.Execute(evaluator);
        if (evaluator.Flow == Flow.Return)
            return false;

        var goesOn = evaluator.Flow != Flow.Break;
        evaluator.Flow = Flow.Next;
        return goesOn;
    }

    private string FirstLine() => Span.Text.Split('\n')[0].TrimEnd('\r');
}
