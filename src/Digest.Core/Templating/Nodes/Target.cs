using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary>An expression that can stand left of <c>=</c>: a variable, a member or an indexer.</summary>
internal abstract class Target(Span span) : Expression(span)
{
    public abstract void Assign(Evaluator evaluator, object? value);

    public override object? Evaluate(Evaluator evaluator)
    {
        var value = Refer(evaluator);
        return value is Values.Function function ? evaluator.Calls.CallPlain(this, function, takePipe: true) : value;
    }

    /// <summary>The value on the way to a member: a function is called, but never takes the piped value.</summary>
    public object? EvaluateInner(Evaluator evaluator)
    {
        var value = Refer(evaluator);
        return value is Values.Function function ? evaluator.Calls.CallPlain(this, function, takePipe: false) : value;
    }
}
