using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary>A value piped into an expression that is not simply a call: the first function met inside takes it.</summary>
internal sealed class Pipe(Span span, Expression from, Expression to) : Expression(span)
{
    public override Construct Construct => Construct.Pipe;

    public override object? Evaluate(Evaluator evaluator) => evaluator.Calls.CallPiped(from, to);

    /// <summary>Joins both sides: a call takes the value as its first argument, a longer chain takes it at its start.</summary>
    public static Expression Join(Span span, Expression from, Expression to) => to switch
    {
        FunctionCall { Call.Piped: null } call => call.WithPiped(from),
        Pipe chain => new Pipe(span, Join(span, from, chain.Source), chain.Destination),
        FunctionCall { Call.Piped: { } inner } call => call.WithPiped(Join(span, from, inner)),
        _ => new Pipe(span, from, to),
    };

    public Expression Source => from;

    public Expression Destination => to;
}
