using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary>The place of a call: what it is called as in errors, its named arguments and the block that <c>wrap</c> passes.</summary>
internal sealed class Call(Span span, IReadOnlyList<Expression> arguments, Expression? piped = null)
{
    public Span Span => span;

    public string Name => span.Text;

    public Expression? Piped => piped;

    public IReadOnlyList<Expression> Arguments => arguments;

    /// <summary>The argument at an index as written, counting the piped one first.</summary>
    public Expression? ArgumentAt(int index)
    {
        var shift = piped is null ? 0 : 1;
        if (index < shift)
            return index == 0 ? piped : null;
        return index - shift < arguments.Count ? arguments[index - shift] : null;
    }
}
