using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary>Statements one after another, each with the indent that its output lines get.</summary>
internal sealed class Block(Span span) : Statement(span)
{
    /// <summary>Stands for the indent that was in force when the block began.</summary>
    public const string Inherited = "\uFFFF";

    private readonly List<Statement> statements = [];
    private readonly List<string?> indents = [];

    public IReadOnlyList<Statement> Statements => statements;

    public void Add(Statement statement, string? indent)
    {
        statements.Add(statement);
        indents.Add(indent);
    }

    public void InsertFirst(Statement statement)
    {
        statements.Insert(0, statement);
        indents.Insert(0, Inherited);
    }

    public override void Execute(Evaluator evaluator)
    {
        var output = evaluator.Output;
        var outer = output.Indent;
        for (var i = 0; i < statements.Count; i++)
        {
            var indent = indents[i];
            output.Indent = ReferenceEquals(indent, Inherited) ? outer : indent;
            statements[i].Execute(evaluator);
            if (evaluator.Flow != Flow.Next)
                break;
        }

        output.Indent = outer;
    }
}
