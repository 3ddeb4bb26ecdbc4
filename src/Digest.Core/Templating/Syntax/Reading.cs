using Digest.Templating.Nodes;

namespace Digest.Templating.Syntax;

/// <summary>For what an expression is read, and how far it may reach.</summary>
internal sealed record Reading(Construct Parent, Position ParentStart)
{
    /// <summary>The statement is an expression itself, as <c>$$</c> must be.</summary>
    public bool IsStatement { get; init; }

    /// <summary>Where named options of a loop go; null elsewhere.</summary>
    public List<NamedArgument>? Options { get; init; }

    /// <summary>The expression is an operand within a call, so what follows it is the call's.</summary>
    public bool IsOperand { get; init; }

    /// <summary>Operators that bind no tighter end the expression.</summary>
    public int Precedence { get; init; }

    public ReadingMode Mode { get; init; }

    public bool ForbidsAssignment { get; init; }
}
