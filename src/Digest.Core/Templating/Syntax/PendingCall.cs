using Digest.Templating.Nodes;

namespace Digest.Templating.Syntax;

/// <summary>A call whose arguments are still being read.</summary>
internal sealed class PendingCall(Expression target)
{
    public Expression Target => target;

    public List<Expression> Arguments { get; } = [];

    public FunctionCall Close(Span span, bool isExplicit = false) => new(span, target, new Call(span, Arguments), isExplicit);
}
