using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating.Nodes;

/// <summary>A name: global, or local to a function when written with <c>$</c>. The name <c>""</c> is the list of arguments.</summary>
internal sealed class Variable(Span span, string name, bool isLocal) : Target(span)
{
    public string Name => name;

    public bool IsLocal => isLocal;

    /// <summary>How many loops further out this loop variable belongs, or minus one if it is no loop variable that the parser knows.</summary>
    public int LoopsOut { get; init; } = -1;

    public override Construct Construct => Construct.Variable;

    public override object? Refer(Evaluator evaluator)
    {
        if (isLocal)
            return evaluator.Scopes.FindLocal(name);
        return LoopsOut < 0 ? evaluator.Scopes.Find(name) : evaluator.Scopes.LoopValue(LoopsOut, name);
    }

    public override void Assign(Evaluator evaluator, object? value) => evaluator.Scopes.Assign(this, value);

    public override string ToString() => isLocal ? "$" + name : name;
}
