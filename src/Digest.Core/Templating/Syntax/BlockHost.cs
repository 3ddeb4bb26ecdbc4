using Digest.Templating.Nodes;

namespace Digest.Templating.Syntax;

/// <summary>The statement whose body is being read, and what may follow that body.</summary>
internal sealed class BlockHost(Construct construct, Position start)
{
    public Construct Construct => construct;

    public Position Start => start;

    /// <summary>Takes an <c>else</c>; null where none may stand.</summary>
    public Action<Statement>? TakeElse { get; init; }

    /// <summary>Takes a further <c>when</c>; null where none may stand.</summary>
    public Action<Statement>? TakeWhen { get; init; }

    /// <summary>Directly inside <c>case</c>, where only <c>when</c> and <c>else</c> may stand.</summary>
    public bool IsCase => ReferenceEquals(construct, Construct.Case);

    /// <summary>An <c>else if</c>, which has no end of its own.</summary>
    public bool IsElseIf { get; init; }

    /// <summary>In Liquid, the word that ends it.</summary>
    public string EndWord { get; init; } = "end";
}
