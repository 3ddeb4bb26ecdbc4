using Digest.Templating.Nodes;

namespace Digest.Templating.Syntax;

/// <summary>The statements of the Scriban dialect, by the word that begins them.</summary>
internal sealed class ScribanStatements : IStatementParser
{
    private readonly Parser parser;
    private readonly StatementForms forms;
    private readonly Dictionary<string, Func<Position, Statement?>> words;

    public ScribanStatements(Parser parser)
    {
        this.parser = parser;
        forms = new StatementForms(parser);
        words = new Dictionary<string, Func<Position, Statement?>>(StringComparer.Ordinal)
        {
            ["wrap"] = ParseWrap,
            ["if"] = start => forms.If(start),
            ["case"] = forms.Case,
            ["for"] = start => ParseLoop(() => forms.For(start)),
            ["tablerow"] = start => ParseLoop(() => forms.For(start, isTable: true)),
            ["while"] = start => ParseLoop(() => forms.While(start)),
            ["with"] = ParseWith,
            ["import"] = ParseImport,
            ["readonly"] = ParseReadOnly,
            ["break"] = start => forms.Jump(start, isBreak: true),
            ["continue"] = start => forms.Jump(start, isBreak: false),
            ["func"] = _ => parser.Functions.ParseNamed(),
            ["ret"] = ParseReturn,
            ["capture"] = forms.Capture,
        };
    }

    private TokenStream Tokens => parser.Tokens;

    public Outcome Parse(string word, BlockHost? host, bool endsLine)
    {
        var start = Tokens.Current;
        switch (word)
        {
            case "end":
                Tokens.Next();
                if (endsLine)
                    Tokens.ExpectEndOfStatement();
                return Outcome.Closed;
            case "else":
                return ParseElse(start, host);
            case "when":
                return ParseWhen(start, host);
            default:
                if (host is { IsCase: true })
                    Tokens.Fail($"Unexpected statement/expression `{start.Text}` in the body of a `case` statement. Only `when`/`else` are expected.");
                return new Outcome(words.TryGetValue(word, out var parse) ? parse(start.Start) : parser.Expressions.ParseStatement());
        }
    }

    private Outcome ParseElse(Token start, BlockHost? host)
    {
        Statement? next;
        var isElseIf = Tokens.Peek().IsWord("if");
        if (isElseIf)
        {
            Tokens.Next();
            next = forms.If(start.Start, isElseIf: true);
        }
        else
        {
            next = forms.Else(start.Start);
        }

        if (host?.TakeElse is { } take && next is not null)
        {
            if (isElseIf && (ReferenceEquals(host.Construct, Construct.For) || ReferenceEquals(host.Construct, Construct.TableRow)))
                Tokens.Fail(Tokens.SpanOf(start), "Invalid if/else combination within a for statement.");
            take(next);
            return Outcome.Closed;
        }

        Tokens.Fail(Tokens.SpanOf(start), "A else condition must be preceded by another if/else/when condition or a for loop.");
        return new Outcome(null, ClosesBlock: true, Stops: true);
    }

    private Outcome ParseWhen(Token start, BlockHost? host)
    {
        var statement = forms.When(start.Start);
        if (host is { IsCase: true })
            return new Outcome(statement, ClosesBlock: true);
        if (host?.TakeWhen is { } take)
        {
            take(statement);
            return Outcome.Closed;
        }

        Tokens.Fail(Tokens.SpanOf(start), "A `when` condition must be preceded by another `when`/`else`/`case` condition");
        return new Outcome(null, ClosesBlock: true, Stops: true);
    }

    /// <summary><c>for.index</c> and the like are expressions.</summary>
    private Statement? ParseLoop(Func<Statement?> parse) =>
        Tokens.Peek().Is(".") ? parser.Expressions.ParseStatement() : parse();

    private Declarations.With ParseWith(Position start)
    {
        Tokens.Next();
        var subject = parser.Expressions.Expect(new Reading(Construct.With, start));
        var statement = new Declarations.With(Tokens.SpanFrom(start), subject ?? new Literal(Tokens.CurrentSpan, null));
        parser.Loops.PushBoundary();
        if (Tokens.ExpectEndOfStatement())
            statement.Body = parser.Blocks.Parse(new BlockHost(Construct.With, start));
        parser.Loops.PopBoundary();
        return statement;
    }

    private Declarations.Wrap ParseWrap(Position start)
    {
        Tokens.Next();
        var target = parser.Expressions.Expect(new Reading(Construct.Wrap, start));
        var statement = new Declarations.Wrap(Tokens.SpanFrom(start), target ?? new Literal(Tokens.CurrentSpan, null));
        parser.Loops.PushBoundary();
        if (Tokens.ExpectEndOfStatement())
            statement.Body = parser.Blocks.Parse(new BlockHost(Construct.Wrap, start));
        parser.Loops.PopBoundary();
        return statement;
    }

    private Declarations.Import ParseImport(Position start)
    {
        Tokens.Next();
        var source = parser.Expressions.Expect(new Reading(Construct.Import, start));
        Tokens.ExpectEndOfStatement();
        return new Declarations.Import(Tokens.SpanFrom(start), source ?? new Literal(Tokens.CurrentSpan, null));
    }

    private Declarations.ReadOnly? ParseReadOnly(Position start)
    {
        Tokens.Next();
        var variable = parser.Functions.ExpectVariable(Construct.ReadOnly, start);
        Tokens.ExpectEndOfStatement();
        return variable is null ? null : new Declarations.ReadOnly(Tokens.SpanFrom(start), variable);
    }

    private Jumps.Return ParseReturn(Position start)
    {
        Tokens.Next();
        var value = parser.Expressions.IsStart ? parser.Expressions.Parse(new Reading(Construct.Return, start)) : null;
        Tokens.ExpectEndOfStatement();
        return new Jumps.Return(Tokens.SpanFrom(start), value);
    }
}
